import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestName, RequestOf } from '../src/answering/requests.ts';
import { ARCHIVE_REQUESTS } from '../src/archive-requests.ts';
import { type EngineLibrary, openEngineLibrary } from '../src/library/engine-library.ts';
import { openLibrary } from '../src/library/library.ts';
import { readToPublish } from '../src/library/read-to-publish.ts';
import type { Log } from '../src/log.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { anyQuery } from './answer-arbitrary.ts';
import { type EngineStandIn, startEngineStandIn } from './engine-stand-in.ts';
import { harbourArticles } from './journeys/articles.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';
import { openThreads } from './threads/open-threads.ts';

let engine: EngineStandIn;
let folder: TemporaryFolder;
const open: EngineLibrary[] = [];

beforeEach(async () => {
  engine = await startEngineStandIn();
  folder = await makeFolder();
  const records = harbourArticles.map(({ title, outlet, published, url, text }) => ({
    ...{ title, outlet, date: published, url, text },
  }));
  await folder.put('corpus/articles.json', JSON.stringify(records));
});
afterEach(async () => {
  for (const library of open.splice(0)) await library.close();
  await engine.close();
  await folder.remove();
});

interface Own {
  readonly writes?: boolean;
  readonly lookEveryMs?: number;
  readonly log?: Log;
}

async function openOver({ writes = true, lookEveryMs, log = SILENT_LOG }: Own = {}): Promise<EngineLibrary> {
  const corpusDir = folder.place('corpus');
  const library = await openEngineLibrary({
    settings: { nodes: [engine.address], index: 'harbour' },
    read: writes
      ? readToPublish({ corpusDir, workers: 0, dataDir: folder.place('data'), log: SILENT_LOG })
      : null,
    watched: null,
    lookEveryMs: lookEveryMs ?? null,
    log,
  });
  open.push(library);
  return library;
}

function ask<Name extends RequestName>(library: EngineLibrary, name: Name, request: RequestOf<Name>) {
  const handler = ARCHIVE_REQUESTS[name];
  return library.ask((archive) => handler({ archive, log: SILENT_LOG }, request));
}

const options = {
  strictness: 'lenient',
  askedAt: new Date('2031-06-01T10:00:00Z'),
  readerUrl: null,
} as const;

describe('a library over a search engine', () => {
  it('answers every kind of question as one in memory does', async () => {
    const library = await openOver();
    const report = await library.reindex();
    expect(report.articles).toBe(harbourArticles.length);
    const memory = openLibrary({
      corpusDir: folder.place('corpus'),
      dataDir: folder.place('data'),
      workers: 0,
      log: SILENT_LOG,
    });
    await memory.reindex();
    const archive = memory.current();
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const request = { query, view: 'answer', page: 1, options } as const;
        const far = await ask(library, 'answer', request);
        const here = archive && (await ARCHIVE_REQUESTS.answer({ archive, log: SILENT_LOG }, request));
        const { answer, evidence } = far ?? {};
        expect(plain({ answer, evidence })).toBe(plain({ answer: here?.answer, evidence: here?.evidence }));
      }),
      { numRuns: 60 },
    );
    await memory.close();
  });

  it('lets one process fill it, and others answer from it', async () => {
    const writer = await openOver();
    await writer.reindex();
    const reader = await openOver({ writes: false });
    expect(await reader.reindex()).toMatchObject({ articles: harbourArticles.length, added: [] });
    const second = await openOver();
    expect(await second.reindex()).toMatchObject({ articles: harbourArticles.length, added: [] });
    await folder.put('corpus/kiosk.txt', 'The kiosk by the pier sells nothing but string, said Ada Vance.\n');
    expect((await writer.reindex()).added).toEqual(['kiosk.txt']);
    await reader.reindex();
    const request = {
      query: { kind: 'mentions', words: 'kiosk' },
      view: 'answer',
      page: 1,
      options,
    } as const;
    expect((await ask(reader, 'answer', request))?.answer.answered).toBe(true);
  });

  it('says when the folder was read last, though nothing had changed', async () => {
    const writer = await openOver();
    await writer.reindex();
    const reader = await openOver({ writes: false });
    await reader.reindex();
    const first = writer.outline()?.builtAt ?? '';
    await writer.reindex();
    await reader.reindex();
    const second = writer.outline()?.builtAt ?? '';
    expect(Date.parse(second)).toBeGreaterThan(Date.parse(first));
    expect(reader.outline()?.builtAt).toBe(second);
  });

  it('goes on filling it where the process that did so has ended', async () => {
    const first = await openOver();
    await first.reindex();
    const second = await openOver({ lookEveryMs: 20 });
    await second.reindex();
    await folder.put('corpus/kiosk.txt', 'The kiosk by the pier sells nothing but string, said Ada Vance.\n');
    await open.shift()?.close();
    await expect
      .poll(() => second.outline()?.articles.length, { timeout: 20_000 })
      .toBe(harbourArticles.length + 1);
  });

  it('says that a snapshot of the time without an engine is not used', async () => {
    const said: string[] = [];
    const log = { ...SILENT_LOG, info: (line: string) => said.push(line) };
    const [corpusDir, dataDir] = [folder.place('corpus'), folder.place('data')];
    readToPublish({ corpusDir, workers: 0, dataDir, log });
    expect(said).toEqual([]);
    await folder.put('data/archive.snapshot', 'of an archive in memory');
    readToPublish({ corpusDir, workers: 0, dataDir, log });
    expect(said).toEqual([expect.stringContaining(`${folder.place('data/archive.snapshot')} is not used`)]);
  });

  it('says what is missing where nobody filled it', async () => {
    const reader = await openOver({ writes: false });
    await expect(reader.reindex()).rejects.toThrow(
      /holds no articles under the name harbour.*ENGINE_WRITES=true/,
    );
    expect(await ask(reader, 'articleIds', null)).toBeNull();
  });

  it('says in the log that it sends something again', async () => {
    const said: string[] = [];
    const library = await openOver({ log: { ...SILENT_LOG, warn: (line: string) => said.push(line) } });
    let count = 0;
    engine.trouble = ({ path }) =>
      path.endsWith('/_bulk') && count++ === 0
        ? { status: 429, body: { error: { type: 'circuit_breaking_exception' } } }
        : undefined;
    await library.reindex();
    expect(said).toEqual([expect.stringMatching(/too much to do.* is sent again\.$/)]);
  });

  it('says that the engine is away, and fills it once it is back', async () => {
    engine.trouble = () => ({ status: 503, body: { error: { type: 'cluster_manager_not_discovered' } } });
    const library = await openOver({ lookEveryMs: 20 });
    await expect(library.reindex()).rejects.toThrow(/can't reach all that it holds/);
    expect(library.problem()).toMatch(/can't reach all that it holds/);
    engine.trouble = null;
    await expect
      .poll(() => library.outline()?.articles.length, { timeout: 20_000 })
      .toBe(harbourArticles.length);
    expect(library.problem()).toBeNull();
  });
});

it('is asked in the threads of the bot', async () => {
  const threads = await openThreads(harbourArticles, {
    entry: new URL('../src/start-archive-worker.mjs', import.meta.url),
    engine: { nodes: [engine.address], index: 'threads', writes: true },
  });
  const { version, ...status } = threads.host.status() ?? {};
  expect(status).toMatchObject({ articles: harbourArticles.length });
  const request = { query: { kind: 'sources' }, view: 'answer', page: 1, options } as const;
  const found = await threads.host.ask('answer', request);
  expect(found?.answer.answered).toBe(true);
  expect(found?.evidence.version).toBe(version);
  engine.trouble = () => ({ status: 503, body: { error: { type: 'no_shard_available' } } });
  const query = { kind: 'ask', question: 'What stood in the harbour before the storm?' } as const;
  await expect(threads.host.ask('answer', { ...request, query })).rejects.toThrow(
    /can't be looked at right now/,
  );
  await expect.poll(() => threads.host.status()?.problem).toMatch(/can't reach all that it holds/);
  engine.trouble = null;
  expect(await threads.host.ask('answer', { ...request, query })).not.toBeNull();
  await expect.poll(() => threads.host.status()?.problem).toBeUndefined();
  await threads.close();
});

/** Scores are sums, which may differ in their last digit; and each reading has a time of its own. */
function plain(value: unknown): string {
  const rounded = (_: string, part: unknown): unknown => {
    if (part instanceof Map) return [...part];
    return typeof part === 'number' ? Number(part.toPrecision(10)) : part;
  };
  return JSON.stringify(value, rounded).replaceAll(READ_AT, 'then');
}

const READ_AT = /\d+ [A-Z][a-z]+ \d{4} at \d\d:\d\d UTC|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g;
