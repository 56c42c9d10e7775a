import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../src/archive/archive.ts';
import { connectEngine } from '../src/archive/engine/connect.ts';
import { EngineError, type EngineRequest } from '../src/archive/engine/engine.ts';
import { takeLease } from '../src/archive/engine/lease.ts';
import { articleOf } from './articles.ts';
import { type EngineStandIn, startEngineStandIn } from './engine-stand-in.ts';
import { type FilledEngine, openFilledEngine } from './filled-engine.ts';

const articles = Array.from({ length: 12 }, (_, i) =>
  articleOf(['Ferries sail at dawn.', `Boat number ${i} was painted in the harbour.`], {
    id: `boat-${i}`,
    title: `Boat ${i}`,
  }),
);

let engine: EngineStandIn;
let filled: FilledEngine;
beforeEach(async () => {
  engine = await startEngineStandIn();
  filled = await openFilledEngine([engine.address], articles);
});
afterEach(async () => {
  await filled.close();
  await engine.close();
});

const look = (archive: Archive) =>
  archive.search('painted boats', { limit: 50 }).map(({ articleId, paragraph }) => {
    const { article } = archive.get(articleId) ?? {};
    const span = article?.paragraphs[paragraph - 1];
    return article?.text.slice(span?.start, span?.end);
  });

describe('an archive behind an engine', () => {
  it('fetches all that is missing in one round, and nothing twice', async () => {
    let rounds = 0;
    const found = await filled.ask((archive) => {
      rounds++;
      return look(archive);
    });
    expect(found).toHaveLength(24);
    expect(found).toContain('Boat number 7 was painted in the harbour.');
    expect(rounds).toBe(3);
    const before = engine.requests.length;
    await filled.ask(look);
    expect(engine.requests.length).toBe(before);
  });

  it('counts what is thrown in the last round alone', async () => {
    const found = await filled.ask((archive) => {
      const texts = look(archive);
      if (texts.length === 0 || texts.includes('')) throw new Error('a gap');
      return texts.length;
    });
    expect(found).toBe(24);
    await expect(filled.ask(() => Promise.reject(new Error('meant')))).rejects.toThrow('meant');
  });

  it('sends what changed alone, and takes away what is gone', async () => {
    const [first, ...others] = articles;
    const changed = articleOf('Boat number 0 was sold.', { id: 'boat-0', title: 'Boat 0' });
    expect(first).toBeDefined();
    expect(await filled.fill([changed, ...others.slice(1)])).toEqual({ sent: 1, removed: 2, isFull: false });
    const found = await filled.ask(look);
    expect(found).toContain('Boat number 0 was sold.');
    expect(found.some((text) => text?.includes('number 1 was'))).toBe(false);
    const ids = [...engine.documents('tests').keys()].filter((id) => !/^(?:piece|manifest)/.test(id));
    expect(ids).toHaveLength(2 + 10 * 3);
    expect(await filled.fill([changed, ...others.slice(1)])).toEqual({ sent: 0, removed: 0, isFull: false });
  });

  it('counts words after a change as it does anew', async () => {
    const stems = ['boat', 'dinghi', 'harbour', 'number', 'ferri', '7', 'paint'];
    const counted = (archive: Archive) => ({
      counts: stems.map((stem) => archive.frequency(stem)),
      paragraphs: archive.paragraphs,
      found: archive.search('painted dinghy boats', { limit: 9 }),
      respelt: archive.respell('harbor'),
    });
    const next = [...articles.slice(3), articleOf('A dinghy in the harbour.', { id: 'dinghy' })];
    expect(await filled.fill(next)).toMatchObject({ isFull: false });
    const changed = await filled.ask(counted);
    expect(await filled.fill(next, 'another one')).toMatchObject({ isFull: true });
    expect(changed).toEqual(await filled.ask(counted));
    expect(changed.counts).toEqual([18, 1, 10, 9, 9, 2, 9]);
  });

  it('fills a new index where a paragraph is gone that was to be taken away', async () => {
    for (const id of engine.documents('tests').keys()) if (id.endsWith('-2')) engine.lose('tests', id);
    expect(await filled.fill(articles.slice(1))).toMatchObject({ isFull: true });
    expect(await filled.ask(look)).toHaveLength(22);
  });

  it('writes the manifest alone where nothing changed, unless something of it is gone', async () => {
    const written: string[] = [];
    engine.trouble = ({ path, body }) => {
      const ids = [...body.matchAll(/"_id":"([^"]+)"/g)].map(([, id]) => id);
      if (/_bulk|_refresh/.test(path)) written.push([path.replace(/.*_/, ''), ...ids].join(' '));
      return undefined;
    };
    expect(await filled.fill(articles)).toEqual({ sent: 0, removed: 0, isFull: false });
    expect(written).toEqual(['refresh', 'bulk manifest']);
    const last = [...engine.documents('tests').keys()].filter((id) => id.startsWith('piece')).at(-1);
    engine.lose('tests', last ?? '');
    expect(await filled.fill(articles)).toMatchObject({ isFull: true });
    expect(await filled.ask(look)).toHaveLength(24);
  });

  it('shows the old archive whole until the new one is there', async () => {
    const seen: number[] = [];
    engine.trouble = ({ path, body }) => {
      // In the midst of the change: what is new is there, and the manifest is the old one.
      if (path.endsWith('/_bulk') && body.includes('"manifest"')) seen.push(engine.documents('tests').size);
      return undefined;
    };
    const before = engine.documents('tests').size;
    await filled.fill(articles.slice(1));
    expect(seen[0]).toBeGreaterThan(before);
  });

  it('starts a question over where the archive changes under it', async () => {
    let isChanged = false;
    const found = await filled.ask(async (archive) => {
      const texts = look(archive);
      if (texts.length > 0 && !isChanged) {
        isChanged = true;
        await filled.fill(articles.slice(2));
      }
      return texts;
    });
    expect(found).toHaveLength(20);
    expect(found).not.toContain('');
  });

  it('mends what a kill left of a change', async () => {
    engine.trouble = ({ body }) =>
      body.includes('"manifest"') ? { status: 500, body: { error: { type: 'killed' } } } : undefined;
    await expect(
      filled.fill([...articles.slice(1), articleOf('A dinghy.', { id: 'dinghy' })]),
    ).rejects.toThrow();
    engine.trouble = null;
    expect(await filled.ask(look)).toHaveLength(24);
    await filled.fill(articles);
    const ids = [...engine.documents('tests').keys()].filter((id) => !/^(?:piece|manifest)/.test(id));
    expect(ids).toHaveLength(12 * 3);
  });

  it('fills a new index where another program made it, and leads the alias to that', async () => {
    const [before] = engine.indices().filter((name) => name !== 'tests-lease');
    expect(await filled.fill(articles, 'another one')).toMatchObject({ isFull: true });
    expect(engine.indices().filter((name) => name !== 'tests-lease')).toHaveLength(1);
    expect(engine.indices()).not.toContain(before);
    expect(await filled.ask(look)).toHaveLength(24);
  });
});

describe('where the engine is in trouble', () => {
  const troubles: readonly (readonly [string, number, object])[] = [
    ['parts of it are lost', 503, { error: { type: 'search_phase_execution_exception' } }],
    ['it has too much to do', 429, { error: { type: 'rejected_execution_exception' } }],
    ['nobody of that name is known', 401, { error: 'Unauthorized' }],
  ];
  it.each(troubles)('says so where %s', async (_, status, body) => {
    engine.trouble = () => ({ status, body });
    await expect(filled.ask(look)).rejects.toThrow(/can't be looked at right now/);
    engine.trouble = null;
    expect(await filled.ask(look)).toHaveLength(24);
  });

  it('asks again where that may do', async () => {
    let count = 0;
    engine.trouble = ({ path }) =>
      path === '/_msearch' && count++ < 3
        ? { status: 503, body: { error: { type: 'no_shard' } } }
        : undefined;
    expect(await filled.ask(look)).toHaveLength(24);
  });

  it('sends again what it had no room for at that moment, and gives up where that goes on', async () => {
    const tooMuch = { status: 429, body: { error: { type: 'circuit_breaking_exception' } } };
    let count = 0;
    engine.trouble = ({ path }) => (path.endsWith('/_bulk') && count++ < 2 ? tooMuch : undefined);
    const dinghy = articleOf('A dinghy.', { id: 'dinghy' });
    expect(await filled.fill([...articles, dinghy])).toEqual({ sent: 1, removed: 0, isFull: false });
    engine.trouble = ({ path }) => (path.endsWith('/_bulk') ? tooMuch : undefined);
    await expect(filled.fill(articles)).rejects.toThrow(/too much to do/);
  });

  it('takes no answer of a part of the index for one of it all', async () => {
    let count = 0;
    engine.trouble = ({ path }) =>
      path === '/_msearch' && count++ === 0
        ? { status: 200, body: { responses: [{ hits: { hits: [] }, _shards: { total: 2, failed: 1 } }] } }
        : undefined;
    expect(await filled.ask(look)).toHaveLength(24);
    expect(count).toBeGreaterThan(1);
  });

  it('names an article that somebody deleted', async () => {
    for (const id of engine.documents('tests').keys()) if (/^\w{24}$/.test(id)) engine.lose('tests', id);
    await expect(filled.ask(look)).rejects.toMatchObject({
      cause: {
        trouble: 'changed',
        message: expect.stringMatching(/no longer the article boat-.*Delete the index/),
      },
    });
  });

  it('keeps what is there where the disk is full', async () => {
    engine.trouble = ({ path, body }) =>
      path.endsWith('/_bulk') && body.includes('dinghi')
        ? {
            status: 200,
            body: {
              errors: true,
              items: [
                {
                  index: {
                    status: 403,
                    error: { type: 'cluster_block_exception', reason: 'disk flood-stage' },
                  },
                },
              ],
            },
          }
        : undefined;
    const dinghy = articleOf('A dinghy.', { id: 'dinghy' });
    const sending = filled.fill([...articles, dinghy]);
    await expect(sending).rejects.toMatchObject({
      trouble: 'full',
      message: expect.stringContaining('disk is full'),
    });
    expect(await filled.ask(look)).toHaveLength(24);
    engine.trouble = null;
    expect(await filled.fill([...articles, dinghy])).toMatchObject({ sent: 1 });
  });

  it('refuses fields that somebody changed, and other programs’ indices', async () => {
    const mappings = { _meta: { madeBy: 'verbatim', alias: 'tests', program: 'this one' }, properties: {} };
    engine.trouble = ({ method, path }) =>
      method === 'GET' && path.startsWith('/tests,')
        ? { status: 200, body: { 'tests.x': { aliases: { tests: {} }, mappings } } }
        : undefined;
    await expect(filled.fill(articles)).rejects.toThrow(
      /field article .* not as Verbatim made it.*filled anew/,
    );
    engine.trouble = ({ method, path }) =>
      method === 'GET' && path.startsWith('/tests,')
        ? { status: 200, body: { tests: { aliases: {}, mappings: {} } } }
        : undefined;
    await expect(filled.fill(articles)).rejects.toThrow(/not Verbatim's. Choose another name/);
  });

  it.each([
    [{ number: '8.15.0' }, /something else than OpenSearch .*8\.15\.0/],
    [
      { distribution: 'opensearch', number: '1.3.0' },
      /OpenSearch 1\.3\.0. Verbatim works with OpenSearch 2 and 3/,
    ],
  ])('refuses version %j', async (version, expected) => {
    engine.trouble = ({ path }) => (path === '/' ? { status: 200, body: { version } } : undefined);
    await filled.fill(articles.slice(1)); // so that it is opened anew
    await expect(filled.ask(look)).rejects.toMatchObject({
      cause: { trouble: 'foreign', message: expect.stringMatching(expected) },
    });
  });

  it('says that it is away or silent', async () => {
    const away = await connectEngine({ nodes: ['http://127.0.0.1:1'] });
    await expect(away.request({ method: 'GET', path: '/' })).rejects.toThrow(
      /can't be reached .*Check ENGINE_URL/,
    );
    await away.close();
    engine.trouble = () => 'silence';
    const slow = await connectEngine({ nodes: [engine.address] });
    const asked = slow.request({ method: 'GET', path: '/', timeoutMs: 50 });
    await expect(asked).rejects.toSatisfy(
      (error) => error instanceof EngineError && error.trouble === 'slow',
    );
    await slow.close();
  });
});

it('knows its own lease where the client sends it twice', async () => {
  const client = await connectEngine({ nodes: [engine.address] });
  const twice = {
    ...client,
    request: async (asked: EngineRequest) => {
      if (asked.method === 'PUT') await client.request(asked);
      return client.request(asked);
    },
  };
  const lease = await takeLease(twice, 'tests');
  if (!('isHeld' in lease)) throw new Error(`${lease.host} has the lease`);
  await lease.release();
  await client.close();
});

it('lets one process write at a time, and the next one when the first is killed', async () => {
  const client = await connectEngine({ nodes: [engine.address] });
  let now = 1_000_000;
  const clock = () => now;
  const first = await takeLease(client, 'tests', clock);
  expect(await takeLease(client, 'tests', clock)).toHaveProperty('host');
  now += 61_000; // the first one was killed
  const second = await takeLease(client, 'tests', clock);
  if (!('isHeld' in first && 'isHeld' in second)) throw new Error('there is no lease');
  expect(first.isHeld()).toBe(false);
  expect(second.isHeld()).toBe(true);
  await first.release();
  expect(await takeLease(client, 'tests', clock)).toHaveProperty('host');
  await second.release();
  const third = await takeLease(client, 'tests', clock);
  expect(third).toHaveProperty('isHeld');
  if ('isHeld' in third) await third.release();
  await client.close();
});
