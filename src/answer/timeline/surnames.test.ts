import { describe, expect, it } from 'vitest';
import { readTopic } from '../topic/quote-topic.ts';
import { datedArchive } from './dated-archive.fixture.ts';
import { bySurname } from './surnames.ts';

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
