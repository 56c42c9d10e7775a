import { describe, expect, it } from 'vitest';
import type { TimelineQuery } from '../../model.ts';
import { datedArchive } from './dated-archive.fixture.ts';
import { timeline } from './timeline.ts';

const CUP = {
  id: 'cup',
  title: 'Orrin reach the Lantern Cup final',
  published: '2031-05-06',
  text: `Orrin beat Tarn 2-1 on 4 May 2031 and are through to the Lantern Cup final. Orrin last won a cup in 2019.

The Lantern Cup final will be played in Selda on 21 June 2031. Tickets for members of the cup club go on sale on 9 May 2031.`,
};
const OLD = {
  id: 'old',
  title: 'A long wait',
  published: '2031-05-02',
  text: 'The first Lantern Cup was held on 3 July 1988. Hundreds of people lined the streets.',
};

const ask = async (query: Omit<TimelineQuery, 'kind'>) =>
  timeline(await datedArchive(CUP, OLD), { kind: 'timeline', ...query }, { strictness: 'normal' });

describe('the nearest date', () => {
  it('is the one that stands beside all words of the topic, still to come where that is asked', async () => {
    const answer = await ask({ topic: 'the Lantern Cup final', order: 'ahead' });
    expect(answer.nearest).toBe('2031-06-21');
    expect(answer.lead).toMatch(/^Nearest to the question: 21 June 2031\. \d dates from/);
    expect(answer.items[0]?.passage?.text).toContain('will be played in Selda');
    // The dates themselves stay in their order, each sentence once.
    expect(answer.entries.map(({ date }) => date)).toEqual(answer.entries.map(({ date }) => date).toSorted());
    const shown = answer.items.map(({ passage }) => `${passage?.citation.articleId} ${passage?.span.start}`);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is the past one where that is asked, in another form of its verb', async () => {
    const answer = await ask({ topic: 'first Lantern Cup hold', order: 'nearest' });
    expect(answer.nearest).toBe('1988-07-03');
  });

  it('is the one that a preposition tells the beginning or the end by', async () => {
    const sail = {
      id: 'sail',
      title: 'Summer boats',
      published: '2031-05-06',
      text: 'The night boats will run from 14 June 2031 until 30 August 2031. Nobody knows why they were late in 2030.',
    };
    const when = async (topic: string) =>
      (
        await timeline(
          await datedArchive(CUP, sail),
          { kind: 'timeline', topic, order: 'ahead' },
          { strictness: 'normal' },
        )
      ).nearest;
    expect(await when('night boats start')).toBe('2031-06-14');
    expect(await when('night boats end')).toBe('2031-08-30');
  });

  it('is none where words stand apart that are one name, and where nothing is to come', async () => {
    expect((await ask({ topic: 'Lantern Club', order: 'ahead' })).nearest).toBeNull();
    const past = await ask({ topic: 'first Lantern Cup', order: 'ahead' });
    expect(past).toMatchObject({ answered: false, nearest: null, entries: [] });
  });

  it('shows nothing close from another time than the one that is asked about', async () => {
    const before = await ask({ topic: 'the Lantern Cup final', order: 'nearest', to: '2030' });
    expect(before).toMatchObject({ answered: false, items: [] });
    const within = await ask({ topic: 'Lantern Cup tickets refunds', order: 'ahead', from: '2031-05-03' });
    expect(within.items.map(({ passage }) => passage?.citation.articleId)).not.toContain('old');
  });

  it('is none where none is asked for', async () => {
    const answer = await ask({ topic: 'the Lantern Cup final' });
    expect(answer.nearest).toBeNull();
    expect(answer.lead).toMatch(/^\d dates from/);
  });
});
