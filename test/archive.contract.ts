import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../src/archive/archive.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model.ts';
import { articleOf } from './articles.ts';

/** An archive that is asked; `ask` may call `use` several times, and gives what the last call made. */
export interface AskedArchive {
  ask<Result>(use: (archive: Archive) => Result): Promise<Result>;
  close(): Promise<void>;
}

const DAM = articleOf(
  [
    'Cracks were found in the Marl dam on 3 May 2031, and the dam was emptied.',
    '"The dam is safe," said Ilse Brandt, the minister of water. Nobody else believed in the dam.',
    'The valley below was cleared of its forty houses within a night.',
  ],
  { id: 'dam', title: 'Cracks in the dam', outlet: 'The Marl Post', published: '2031-05-04T08:00:00' },
);

/** Articles in which a stem stands in text, title and outlet, with near-copies, people, dates, and one without a paragraph. */
export const CONTRACT_ARTICLES: readonly Article[] = [
  DAM,
  articleOf(
    [
      'Brandt told reporters in the capital that repairs would take two years.',
      'The harbour was not touched by the flood, and its cranes went on.',
    ],
    { id: 'repairs', title: 'Two years of repairs', outlet: 'Harbour News', published: '2031-06' },
  ),
  articleOf('The harbour has a new crane, the tallest on this coast.', {
    id: 'crane',
    title: 'A crane',
    outlet: 'Harbour News',
    published: '2032',
  }),
  articleOf('Undated words on cranes and nothing besides, written by nobody in particular.', {
    id: 'undated',
  }),
  { ...DAM, id: 'copy', file: 'copy.md', outlet: 'Valley Voice', published: '2031-05-05' },
  { ...articleOf('gone', { id: 'empty', title: 'Dam' }), text: '', paragraphs: [] },
];

/** What holds for every `Archive`, wherever its articles lie. */
export function archiveContract(
  name: string,
  open: (articles: readonly Article[]) => Promise<AskedArchive>,
): void {
  describe(`an archive ${name}`, () => {
    let asked: AskedArchive;
    beforeAll(async () => {
      asked = await open(CONTRACT_ARTICLES);
    });
    afterAll(() => asked?.close());
    const places = (use: (archive: Archive) => readonly { articleId: string; paragraph: number }[]) =>
      asked.ask((archive) => use(archive).map(({ articleId, paragraph }) => `${articleId} ${paragraph}`));

    it('says what it holds', async () => {
      const { ids, paragraphs } = await asked.ask((archive) => archive);
      expect(ids).toEqual(CONTRACT_ARTICLES.map(({ id }) => id));
      expect(paragraphs).toBe(10);
    });

    it('gives articles word for word, with what was found in them', async () => {
      const found = await asked.ask((archive) =>
        archive.ids.map((id) => {
          const { article, extraction } = archive.get(id) ?? {};
          return {
            ...article,
            text: article?.text,
            quotes: extraction?.quotes,
            sentences: extraction?.sentences,
          };
        }),
      );
      const expected = CONTRACT_ARTICLES.map((article) => {
        const { quotes, sentences } = extract(article);
        return { ...article, quotes, sentences };
      });
      expect(found).toEqual(expected);
      expect(await asked.ask((archive) => archive.get('nothing'))).toBeUndefined();
      const published = await asked.ask((archive) =>
        ['repairs', 'undated', 'nowhere'].map((id) => archive.published(id)),
      );
      expect(published[0]).toMatchObject({ outlet: 'Harbour News', published: '2031-06' });
      expect(published[1]).toMatchObject({ published: null });
      expect(published[2]).toBeUndefined();
    });

    it('counts stems in texts, titles and outlets', async () => {
      const counts = await asked.ask((archive) =>
        ['dam', 'harbour', 'crane', 'marl', 'valley', 'unicorn'].map((stem) => archive.frequency(stem)),
      );
      expect(counts).toEqual([6, 3, 3, 4, 4, 0]);
    });

    it('lists every paragraph with a stem, in reading order', async () => {
      const found = await asked.ask((archive) => [...archive.occurrences('dam')]);
      expect(found.map(({ articleId, paragraph, times }) => [articleId, paragraph, times])).toEqual([
        ['dam', 1, 2],
        ['dam', 2, 2],
        ['dam', 3, 0],
        ['copy', 1, 2],
        ['copy', 2, 2],
        ['copy', 3, 0],
      ]);
      expect(found.every(({ isInHeading }) => isInHeading)).toBe(true);
      expect(await asked.ask((archive) => [...archive.occurrences('unicorn')])).toEqual([]);
    });

    it('knows where a stem stands', async () => {
      const stands = await asked.ask((archive) => [
        archive.mentions('dam', 'harbour'),
        archive.mentions('dam', 'crack'),
        archive.mentions('dam', 'crack', { first: 2, last: 3 }),
        archive.mentions('dam', 'minist', { first: 2, last: 2 }),
        archive.mentions('dam', 'post'),
        archive.mentions('dam', 'post', { first: 1, last: 3 }),
        archive.mentions('empty', 'dam'),
        archive.mentions('nothing', 'dam'),
        archive.isInHeading('repairs', 'harbour'),
        archive.isInHeading('repairs', 'crane'),
        archive.isInHeading('empty', 'dam'),
      ]);
      expect(stands).toEqual([false, true, false, true, true, false, false, false, true, false, false]);
    });

    it('respells what is misspelt, and finds stems by their beginning', async () => {
      expect(await asked.ask((archive) => archive.respell('harbur'))).toBe('harbour');
      expect(await asked.ask((archive) => archive.respell('xylophone'))).toBeUndefined();
      expect(await asked.ask((archive) => [...archive.stemsFrom('cra')].sort())).toEqual(['crack', 'crane']);
    });

    it('ranks paragraphs, the best first, of equal ones the first', async () => {
      const ranked = await asked.ask((archive) => archive.search('cracks in the dam', { limit: 3 }));
      expect(ranked.map(({ articleId, paragraph }) => [articleId, paragraph])).toEqual([
        ['dam', 1],
        ['copy', 1],
        ['dam', 2],
      ]);
      expect(ranked[0]?.score).toBeGreaterThan(ranked[2]?.score ?? 0);
      expect(await places((archive) => archive.search('unicorns', { limit: 3 }))).toEqual([]);
      expect(await places((archive) => archive.search('dam', { limit: 0 }))).toEqual([]);
    });

    it('weighs stems as it is told', async () => {
      const rank = (crane: number, harbour: number) =>
        places((archive) =>
          archive.rank(
            [
              { term: 'crane', weight: crane },
              { term: 'coast', weight: harbour },
            ],
            { limit: 1 },
          ),
        );
      expect(await rank(0, 1)).toEqual(['crane 1']);
      expect(await rank(-1, 0)).toEqual([]);
    });

    it('keeps to a scope', async () => {
      const within = (scope: object) =>
        places((archive) => archive.search('crane dam', { limit: 20, scope }));
      expect(await within({ outlet: 'marl post' })).toEqual(['dam 1', 'dam 2', 'dam 3']);
      expect(await within({ outlet: 'nobody' })).toEqual([]);
      expect((await within({ from: '2031-06-10' })).sort()).toEqual(['crane 1', 'repairs 2']);
      expect((await within({ from: '2032-03' })).sort()).toEqual(['crane 1']);
      expect(await within({ to: '2031-05-04' })).toEqual(['dam 1', 'dam 2', 'dam 3']);
      expect((await within({ from: '2031-05-05', to: '2031' })).sort()).toEqual([
        'copy 1',
        'copy 2',
        'copy 3',
        'repairs 2',
      ]);
    });

    it('keeps to articles', async () => {
      const articles = new Set(['crane', 'undated', 'nothing']);
      const found = await places((archive) => archive.search('crane harbour', { limit: 9, articles }));
      expect(found).toEqual(['crane 1', 'undated 1']);
      const none = { limit: 9, articles: new Set<string>() };
      expect(await places((archive) => archive.search('crane', none))).toEqual([]);
    });

    it('knows who is quoted, and where', async () => {
      const people = await asked.ask(({ people }) => {
        const [brandt] = people.find('brandt');
        return {
          brandt,
          articles: brandt && people.articlesOf(brandt),
          all: people.all.map(({ name }) => name),
        };
      });
      expect(people.brandt?.name).toBe('Ilse Brandt');
      expect(people.brandt?.roles.map(({ articleId }) => articleId)).toContain('dam');
      expect(people.articles).toEqual(['repairs', 'copy', 'dam']);
      expect(people.all).toContain('Ilse Brandt');
      const speaker = await asked.ask(({ people }) => people.speakerOf('repairs', 'Brandt')?.name);
      expect(speaker).toBe('Ilse Brandt');
    });

    it('says where several stems stand as it says of each', async () => {
      const STEMS = ['dam', 'harbour', 'marl', 'crane', 'brandt', 'nowher'];
      const places = (archive: Archive) =>
        CONTRACT_ARTICLES.flatMap(({ id, paragraphs }) =>
          STEMS.flatMap((stem, place) => {
            const there = archive.standing(STEMS)(id);
            const each = paragraphs.map(({ n: first }) => ({ first, last: first + 1 }));
            return [
              [id, stem, there.anywhere(place), archive.mentions(id, stem)],
              [id, stem, there.inHeading(place), archive.isInHeading(id, stem)],
              ...each.map((range) => [
                ...[id, stem, range.first],
                ...[there.inText(place, range.first, range.last), archive.mentions(id, stem, range)],
              ]),
            ];
          }),
        );
      const found = await asked.ask(places);
      expect(found.filter((row) => row.at(-1) !== row.at(-2))).toEqual([]);
      expect(found.filter((row) => row.at(-1) === true).length).toBeGreaterThan(20);
      const gone = await asked.ask((archive) => archive.standing(STEMS)('gone').anywhere(0));
      expect(gone).toBe(false);
    });

    it('knows near-copies and dates', async () => {
      expect(await asked.ask(({ nearDuplicates }) => nearDuplicates.membersOf('copy'))).toEqual([
        'dam',
        'copy',
      ]);
      expect(await asked.ask(({ nearDuplicates }) => nearDuplicates.groupOf('crane'))).toBe('crane');
      const dates = await asked.ask(({ dates }) => ({
        of: dates.of('dam').map(({ date }) => date),
        in: Array.from({ length: dates.in('dam').length }, (_, place) => [
          dates.in('dam').startAt(place),
          dates.in('dam').sentenceAt(place).date,
        ]),
        where: [...dates.where((date) => date.startsWith('2031-05'))].map(({ articleId }) => articleId),
        extent: dates.extent,
      }));
      expect(dates.of).toContain('2031-05-03');
      expect(dates.in[0]).toEqual([0, dates.of[0]]);
      expect(dates.in).toHaveLength(dates.of.length);
      expect(new Set(dates.where)).toEqual(new Set(['dam', 'copy']));
      expect(dates.extent?.first).toBe('2031-05-03');
    });
  });
}
