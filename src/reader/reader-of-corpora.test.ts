import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { hostOf } from '../../test/host-of.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { NO_ARCHIVE } from '../answering/no-archive.ts';
import { archiveOf } from '../library/memory-library.ts';
import { watchHealth } from './health.ts';
import { createReader } from './reader.ts';

let town: ArchiveHost;
beforeAll(async () => {
  const archive = await archiveOf([articleOf('The ferry was sold.', { id: 'ferry', title: 'Ferry sold' })]);
  town = hostOf({ current: () => archive });
});

const get = async (path: string) => {
  const reader = createReader({
    archive: NO_ARCHIVE,
    corpora: new Map([
      ['town', town],
      ['shut', NO_ARCHIVE],
    ]),
    log: { error: () => {} },
    hosts: null,
    articles: true,
    health: watchHealth({}),
  });
  const response = await reader.request(path);
  return { status: response.status, text: await response.text() };
};

/** Where the links of a page lead, from the page itself. */
async function linksOf(path: string): Promise<string[]> {
  const { document } = parseHTML((await get(path)).text);
  const links = [...document.querySelectorAll('a[href], link[rel="stylesheet"]')];
  return links.map((link) => new URL(link.getAttribute('href') ?? '', `http://x${path}`).pathname);
}

describe('the pages of one of several corpora', () => {
  it.each(['/corpora/town/', '/corpora/town/articles', '/corpora/town/articles/ferry'])(
    '%s stands, and leads only to pages of the same corpus',
    async (path) => {
      expect((await get(path)).status).toBe(200);
      const links = await linksOf(path);
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) {
        expect(link).toMatch(/^\/corpora\/town\//);
        expect((await get(link)).status).toBe(200);
      }
    },
  );

  it('say of a corpus without pages the same as of one that does not exist', async () => {
    const [hidden, none] = [await get('/corpora/club/articles'), await get('/corpora/none/articles')];
    expect(hidden).toEqual(none);
    expect(hidden.status).toBe(404);
  });

  it.each(['/', '/articles', '/articles/ferry'])('are not at %s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/town|ferry was sold/i);
  });

  it('ask to come back while the archive is being opened', async () => {
    expect((await get('/corpora/shut/articles')).status).toBe(503);
  });

  it('are not counted by /healthz', async () => {
    expect(JSON.parse((await get('/healthz')).text)).toEqual({ status: 'ok', problems: {} });
  });
});
