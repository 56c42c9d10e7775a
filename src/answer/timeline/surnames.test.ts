import { describe, expect, it } from 'vitest';
import { readTopic } from '../topic/quote-topic.ts';
import { datedArchive } from './dated-archive.fixture.ts';
import { bySurname, isOfNamesake } from './surnames.ts';
import { timeline } from './timeline.ts';

const archive = datedArchive(
  {
    id: 'a',
    text: 'Mara Holt opened the mill. Holt said it was hers. On Monday, Holt left. Red Mill stands in Old Tarn.',
  },
  {
    id: 'b',
    text: 'Red Mill burned in Old Tarn. Firemen came to Red Mill, and Holt wept. Ann Vell and Tom Vell saw it.',
  },
);

describe('bySurname', () => {
  it('lets a surname stand for the whole name where articles do', async () => {
    const { weights, surnames } = bySurname(await archive, readTopic(await archive, 'mara holt mill'));
    expect([...surnames]).toEqual(['holt']);
    expect([...weights.keys()].sort()).toEqual(['holt', 'mill']);
    const before = readTopic(await archive, 'mara holt mill').weights;
    expect(weights.get('holt')).toBeCloseTo((before.get('mara') ?? 0) + (before.get('holt') ?? 0));
  });

  it('leaves names alone that are never cut, and two people of one family', async () => {
    for (const topic of ['Red Mill', 'Old Tarn', 'Ann Vell and Tom Vell'])
      expect([...bySurname(await archive, readTopic(await archive, topic)).surnames]).toEqual([]);
  });
});

describe('isOfNamesake', () => {
  it.each([
    ['Jane Holt won the race. Holt trained for a year.', true],
    ['Mara Holt met Jane Holt. Holt laughed.', false],
    ['On Monday, President Holt left. Mr. Holt said no. Prime Minister Holt laughed.', false],
    ['Maria Holt, as she is called in full, left.', false],
    ['Jane Holtby won the race. Holt lost.', false],
  ])('%j is of another Holt than Mara: %j', (text, expected) => {
    expect(isOfNamesake(text, { given: 'mara', surname: 'holt' })).toBe(expected);
  });

  it('is no matter of a timeline of the other', async () => {
    const published = '2024-05-10';
    const own = await datedArchive(
      { id: 'own', published, text: 'Mara Holt opened the mill on 3 May 2024. Holt wept. Holt left.' },
      { id: 'other', published, text: 'Jane Holt won the race on 5 May 2024. Holt fell on 6 May 2024.' },
    );
    const { entries } = timeline(own, { kind: 'timeline', topic: 'Mara Holt' }, { strictness: 'normal' });
    expect(entries.map(({ date }) => date)).toEqual(['2024-05-03']);
  });
});
