import { describe, expect, it } from 'vitest';
import type { TimelineAnswer, TimelineQuery } from '../../model.ts';
import { datedArchive } from './dated-archive.fixture.ts';
import { timeline } from './timeline.ts';

const DAM = {
  id: 'dam-day',
  title: 'Dam bursts above Orrin',
  outlet: 'Orrin Echo',
  published: '2023-05-05',
  text: `The Lunn dam above Orrin burst on Thursday and flooded about 1,200 homes in the valley below.

Engineers had warned of cracks in the Lunn dam in March. The dam is due to be rebuilt by 1 June 2024.

Schools in Orrin stay closed.`,
};
const WIRE = {
  id: 'dam-wire',
  title: 'Flood in Orrin',
  outlet: 'Northern Wire',
  published: '2023-05-06',
  text: `Some 900 homes were flooded in the valley of Orrin when the Lunn dam burst on 4 May, officials said. Boats came from Tarn, and the army put up tents on the hill.`,
};
const LATER = {
  id: 'dam-later',
  title: 'After the flood',
  outlet: 'Coast Post',
  published: '2023-06-20',
  text: `The Lunn dam burst on 4 May 2023 and drowned half of Orrin.

Ministers visited the ruins of the dam on 12 June.

A bakery in Tarn won a prize on 13 June.`,
};
const UNDATED = {
  id: 'dam-undated',
  text: 'The Lunn dam was opened by the queen in June. The dam has nine gates.',
};

const ask = async (query: Omit<TimelineQuery, 'kind'>, options = {}): Promise<TimelineAnswer> =>
  timeline(
    await datedArchive(DAM, WIRE, LATER, UNDATED),
    { kind: 'timeline', ...query },
    { strictness: 'normal', ...options },
  );
const datesOf = ({ entries }: TimelineAnswer): string[] => entries.map(({ date }) => date);

describe('timeline', () => {
  it('gives dates oldest first, as precise as the text is', async () => {
    const answer = await ask({ topic: 'Lunn dam' });
    expect(answer.answered).toBe(true);
    expect(answer.entries.map(({ date, precision }) => [date, precision])).toEqual([
      ['2023-03', 'month'],
      ['2023-05-04', 'day'],
      ['2023-06-12', 'day'],
      ['2024-06-01', 'day'],
    ]);
    expect(answer.lead).toBe('4 dates from March 2023 to 1 June 2024.');
  });

  it('tells of a topic whose words stand in one paragraph and its title, be it no question', async () => {
    const walkout = {
      id: 'walkout',
      title: 'Walkout over',
      published: '2023-06-20',
      text: 'The ferries of Tarn sailed again on 18 June.',
    };
    const archive = await datedArchive(DAM, WIRE, LATER, UNDATED, walkout);
    const told = (topic: string, from?: string): TimelineAnswer =>
      timeline(
        archive,
        { kind: 'timeline', topic, ...(from !== undefined && { from }) },
        { strictness: 'strict' },
      );
    expect(datesOf(told('Tarn walkout'))).toContain('2023-06-18');
    expect(datesOf(told('walkout'))).toEqual(['2023-06-18']);
    expect(told('Tarn walkout', '2040').lead).toBe(
      'The articles date nothing about “Tarn walkout” from 2040 on.',
    );
    expect(told('zebra walkout').lead).toContain("don't answer");
  });

  it('leaves out an article that has but one word of two', async () => {
    const archive = await datedArchive(DAM, WIRE, LATER, {
      id: 'fair',
      published: '2023-07-03',
      text: 'A fair opened in Orrin on 1 July.',
    });
    const query: TimelineQuery = { kind: 'timeline', topic: 'Orrin dam' };
    const answer = timeline(archive, query, { strictness: 'normal' });
    expect(datesOf(answer)).toContain('2023-05-04');
    expect(datesOf(answer)).not.toContain('2023-07-01');
  });

  it('leaves out what is not about the topic', async () => {
    const answer = await ask({ topic: 'Lunn dam' });
    expect(
      answer.entries.flatMap(({ sentences }) => sentences).some(({ passage }) => /bakery/.test(passage.text)),
    ).toBe(false);
    expect(datesOf(await ask({}))).toContain('2023-06-13');
  });

  it('tells one event of several articles once, with all of them and their differing numbers', async () => {
    const answer = await ask({ topic: 'Lunn dam' });
    const burst = answer.entries.find(({ date }) => date === '2023-05-04');
    expect(burst?.sentences).toHaveLength(1);
    const [told] = burst?.sentences ?? [];
    const cited = [told?.passage.citation, ...(told?.also ?? [])].map((citation) => citation?.outlet);
    expect(new Set(cited)).toEqual(new Set(['Orrin Echo', 'Northern Wire', 'Coast Post']));
    expect(told?.reports).toBe(3);
    expect(new Set(told?.figures)).toEqual(new Set(['about 1,200', 'Some 900']));
    const label = answer.items.find(({ label }) => label.includes('4 May 2023'))?.label;
    expect(label).toMatch(/^② 4 May 2023 · 3 independent reports · numbers differ: “.+” \/ “.+”$/);
  });

  it('marks what was worked out and what is still planned', async () => {
    const answer = await ask({ topic: 'Lunn dam' });
    const marks = Object.fromEntries(
      answer.items.map(({ label, marks }) => [label.split(' · ')[0]?.slice(2), marks]),
    );
    expect(marks['March 2023']).toEqual(['inferred']);
    expect(marks['1 June 2024']).toEqual(['planned']);
  });

  it('offers what has no date apart', async () => {
    const answer = await ask({ topic: 'Lunn dam' });
    expect(answer.undated.map(({ text }) => text)).toEqual([
      'The Lunn dam was opened by the queen in June.',
      'The dam has nine gates.',
    ]);
    expect(answer.items.at(-1)?.marks).toEqual(['undated']);
  });

  it('limits by when things happened, not when they were written', async () => {
    expect(datesOf(await ask({ topic: 'Lunn dam', from: '2023-05', to: '2023-05-31' }))).toEqual([
      '2023-05-04',
    ]);
    expect(datesOf(await ask({ topic: 'Lunn dam', from: '2023-03-10', to: '2023-05' }))).toEqual([
      '2023-05-04',
    ]);
  });

  it('limits to an outlet', async () => {
    expect(datesOf(await ask({ topic: 'Lunn dam', outlet: 'Coast Post' }))).toEqual([
      '2023-05-04',
      '2023-06-12',
    ]);
  });

  it('keeps the dates that matter most where fewer are wanted, and as many sentences as are wanted', async () => {
    const answer = await ask({ topic: 'Lunn dam' }, { dates: 1, perDate: 1 });
    expect(datesOf(answer)).toEqual(['2023-05-04']);
    expect(answer.entries[0]?.sentences).toHaveLength(1);
  });

  it('says what the corpus dates where it has nothing on the topic or in the range', async () => {
    const stranger = await ask({ topic: 'chess championship in Belmora' });
    expect(stranger).toMatchObject({ answered: false, lead: "The articles don't answer that.", entries: [] });
    expect(stranger.notes.at(-1)).toMatch(/^The articles date \d+ events, from March 2023 to 1 June 2024\.$/);
    const early = await ask({ topic: 'Lunn dam', to: '1990' });
    expect(early.answered).toBe(false);
    expect(early.lead).toContain('only without a date up to 1990');
  });

  it('shows slices of the articles only', async () => {
    const archive = await datedArchive(DAM, WIRE, LATER, UNDATED);
    const answer = timeline(archive, { kind: 'timeline' }, { strictness: 'normal' });
    const passages = answer.entries.flatMap(({ sentences }) =>
      sentences.flatMap((one) => [one.passage, ...one.variants]),
    );
    expect(passages.length).toBeGreaterThan(4);
    for (const { text, span, citation } of [...passages, ...answer.undated]) {
      expect(archive.get(citation.articleId)?.article.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('counts near-copies of one article once', async () => {
    const copies = ['a', 'b', 'c'].map((id) => ({ ...DAM, id, outlet: `Outlet ${id}` }));
    const answer = timeline(
      await datedArchive(...copies),
      { kind: 'timeline', topic: 'Lunn dam' },
      { strictness: 'normal' },
    );
    const burst = answer.entries.find(({ date }) => date === '2023-05-04')?.sentences[0];
    expect([burst?.reports, burst?.also.length]).toEqual([1, 2]);
  });

  it('answers for an empty corpus', async () => {
    const answer = timeline(await datedArchive(), { kind: 'timeline' }, { strictness: 'normal' });
    expect(answer).toMatchObject({ answered: false, items: [], notes: [] });
  });
});
