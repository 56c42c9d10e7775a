import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ArchiveHost, hostHere } from '../../src/answering/archive-host.ts';
import { ARCHIVE_REQUESTS } from '../../src/archive-requests.ts';
import { openLibrary } from '../../src/library/library.ts';
import { SILENT_LOG } from '../../src/silent-log.ts';
import { anyQuery } from '../answer-arbitrary.ts';
import { harbourArticles } from '../journeys/articles.ts';
import { type OpenThreads, openThreads } from './open-threads.ts';

let threads: OpenThreads;
let here: ArchiveHost;

beforeAll(async () => {
  threads = await openThreads(harbourArticles);
  // From the same snapshot, so that the two say the same of when the folder was read.
  const dataDir = threads.folder.place('data');
  const library = openLibrary({
    corpusDir: threads.folder.place('corpus'),
    dataDir,
    workers: 0,
    log: SILENT_LOG,
  });
  await library.reindex();
  here = hostHere(library, ARCHIVE_REQUESTS, SILENT_LOG);
});

afterAll(async () => {
  await here.close();
  await threads.close();
});

const options = {
  strictness: 'lenient',
  askedAt: new Date('2031-06-01T10:00:00Z'),
  readerUrl: 'https://r.example',
} as const;
const words = fc.constantFrom(
  'Moor',
  'oil',
  'the storm',
  'Who said "The channel is safe again"?',
  'timeline of Selda',
  '',
);

const READ_AT = /\d+ [A-Z][a-z]+ \d{4} at \d\d:\d\d UTC|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g;

/** As plain values, without the moment at which the articles were read. */
function timeless(value: unknown): unknown {
  const plain = (_: string, part: unknown): unknown => {
    if (part instanceof Map) return [...part];
    if (part instanceof Uint8Array) return Buffer.from(part).toString('base64');
    const isBuffer = typeof part === 'object' && part !== null && 'type' in part && part.type === 'Buffer';
    return isBuffer && 'data' in part && Array.isArray(part.data)
      ? Buffer.from(part.data).toString('base64')
      : part;
  };
  return JSON.parse(JSON.stringify(value, plain).replaceAll(READ_AT, 'then'));
}

it('answers in a thread of its own as in the thread that asks', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyQuery, words, fc.constantFrom('answer', 'citations'), async (query, typed, view) => {
      const request = { query, view, page: 1, options } as const;
      const settle = (host: ArchiveHost) =>
        Promise.all([
          host.ask('answer', request),
          host.ask('reply', { words: typed, before: null, advice: null, options }),
          host.ask('suggest', { what: 'speakers', typed, limit: 25 }),
          host.ask('findArticle', { title: typed || 'oil' }),
          host.ask('page', {
            page: 'articles',
            filter: { words: typed, outlet: '', from: '', to: '', page: 1 },
          }),
        ]).catch((error: Error) => `${error.name}: ${error.message}`);
      const apart = timeless(await settle(threads.host));
      expect(apart).toEqual(timeless(await settle(here)));
      if (Array.isArray(apart)) compared += 1;
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(50);
});

it('knows the archive’s size and version', () => {
  expect(threads.host.status()).toEqual({ ...here.status(), builtAt: expect.stringMatching(/Z$/) });
});
