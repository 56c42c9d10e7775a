import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { DateMention, Event, Extraction } from '../../model.ts';
import type { Archive } from '../archive.ts';
import type { ArchivedArticle } from '../articles/archived-article.ts';
import { buildArchive } from '../build-archive.ts';
import { packDatedSentences } from './dated-sentence.ts';

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
];

const event = (date: string, at: number, more: Partial<Event> = {}): Event => ({
  ...(SENTENCES[at] ?? { start: 0, end: 0 }),
  date,
  precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
  inferred: false,
  planned: false,
  ...more,
});
const mention = (value: string | null, start: number, type: DateMention['type'] = 'DATE'): DateMention => ({
  start,
  end: start + 4,
  type,
  value,
  inferred: false,
});

function archiveWith(...found: Partial<Extraction>[]): Promise<Archive> {
  const articles = found.map(
    (extraction, n): ArchivedArticle => ({
      article: articleOf('It burned. It fell.', { id: `a${n}` }),
      extraction: { sentences: SENTENCES, quotes: [], dates: [], events: [], roles: [], ...extraction },
    }),
  );
  return buildArchive(articles, { builtAt: '2030-01-01T00:00:00Z' });
}

it('keeps events as they are, and what else is dated, each sentence once a date', async () => {
  const events = [event('2024-05-03', 0, { inferred: true }), event('2024', 1, { planned: true })];
  const dates = [mention('2024-05-03', 2), mention('2023-11', 3), mention('2024-06-01T10:00', 12, 'TIME')];
  const archive = await archiveWith({
    events,
    dates: [...dates, mention('P2D', 13, 'DURATION'), mention(null, 14)],
  });
  expect(archive.dates.of('a0')).toEqual([
    {
      start: 0,
      end: 10,
      date: '2024-05-03',
      isEvent: true,
      inferred: true,
      planned: false,
      isDatedThere: true,
    },
    { start: 11, end: 20, date: '2024', isEvent: true, inferred: false, planned: true, isDatedThere: true },
    {
      start: 0,
      end: 10,
      date: '2023-11',
      isEvent: false,
      inferred: false,
      planned: false,
      isDatedThere: true,
    },
    {
      start: 11,
      end: 20,
      date: '2024-06-01',
      isEvent: false,
      inferred: false,
      planned: false,
      isDatedThere: true,
    },
  ]);
  expect(archive.dates.of('nobody')).toEqual([]);
});

it('tells events that are dated in their sentence from those that something else dates', async () => {
  const archive = await archiveWith({
    events: [event('2024-05-03', 0), event('2024-05-03', 1, { inferred: true })],
    dates: [mention('2024-05-03', 2)],
  });
  expect(archive.dates.of('a0').map(({ isDatedThere }) => isDatedThere)).toEqual([true, false]);
});

it('looks at few dates for each event, however many an article has', () => {
  const places = Array.from({ length: 1_000 }, (_, i) => i * 10);
  let looked = 0;
  const dates = places.map((start): DateMention => {
    const one = mention('2024-05-03', start);
    return Object.defineProperty(one, 'start', {
      get: () => {
        looked++;
        return start;
      },
    });
  });
  const sentences = places.map((start) => ({ start, end: start + 9 }));
  const events = sentences.map((span) => event('2024-05-03', 0, span));
  expect(packDatedSentences({ sentences, dates, events, quotes: [], roles: [] })).toHaveLength(4_000);
  expect(looked).toBeLessThan(20 * places.length);
});

it('finds by date over all articles, in their order, and asks about each date once', async () => {
  const archive = await archiveWith(
    { events: [event('2024-05-03', 0), event('2025-01', 1)] },
    {},
    { events: [event('2024-05-03', 1)] },
  );
  const asked: string[] = [];
  const fits = (date: string) => {
    asked.push(date);
    return date.startsWith('2024');
  };
  const found = [...archive.dates.where(fits)].map(({ articleId, start }) => [articleId, start]);
  expect(found).toEqual([
    ['a0', 0],
    ['a2', 11],
  ]);
  expect(asked).toEqual(['2024-05-03', '2025-01']);
});

it('says how many events there are, from when to when', async () => {
  const dates = [mention('1999-01-01', 2)];
  const some = await archiveWith({ dates, events: [event('2024-05-03', 0)] }, { events: [event('2024', 1)] });
  expect(some.dates.extent).toEqual({ events: 2, first: '2024', last: '2024-05-03' });
  expect((await archiveWith({ dates })).dates.extent).toBeNull();
});

it('reads no dates again of articles that the archive before has', async () => {
  const read: string[] = [];
  const entryOf = (id: string, date: string): ArchivedArticle => {
    const extraction: Extraction = {
      ...{ sentences: SENTENCES, quotes: [], dates: [], roles: [] },
      events: [event(date, 0)],
    };
    return {
      article: articleOf('It burned. It fell.', { id }),
      extraction,
      traits: {
        ...{ speakers: [], sketch: new Uint32Array(0) },
        get dated() {
          read.push(id);
          return packDatedSentences(extraction);
        },
      },
    };
  };
  const [a, b, c] = [entryOf('a', '2024-05-03'), entryOf('b', '2024-06'), entryOf('c', '2025')];
  const builtAt = '2030-01-01T00:00:00Z';
  const previous = await buildArchive([a, b], { builtAt });
  read.length = 0;
  const other = entryOf('a', '2023');
  const archive = await buildArchive([c, b, other], { builtAt, previous });
  expect(read).toEqual(['c', 'a']);
  expect(['a', 'b', 'c'].map((id) => archive.dates.of(id)[0]?.date)).toEqual(['2023', '2024-06', '2025']);
});
