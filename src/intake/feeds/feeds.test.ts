import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../fetching/fetch-document.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { parseHere } from '../parsing/parse-here.ts';
import { serve, type TestServer } from '../testing/serve.ts';
import { feedMemory } from './feed-state.ts';
import { parseFeed } from './parse-feed.ts';
import { type FeedOptions, pollFeed } from './poll-feed.ts';
import { createRobots } from './robots.ts';
import { watchFeeds } from './watch-feeds.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SENTENCE =
  'The harbour board of Vellmark has approved a night ferry to the outer islands after a dispute.';
const LONG = Array.from({ length: 15 }, (_, index) => `<p>${SENTENCE} It was vote number ${index}.</p>`).join(
  '',
);

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><link>https://courier.example</link><description>x</description>${items}</channel></rss>`;
const full = `<item><title>Ferry &amp; quay</title><link>https://courier.example/ferry?utm_source=rss</link><guid>g1</guid><pubDate>Sat, 04 Mar 2023 18:20:00 +0100</pubDate><dc:creator>Tessa Mornay</dc:creator><description>Short</description><content:encoded><![CDATA[${LONG}]]></content:encoded></item>`;

describe('parsing feeds', () => {
  it('reads RSS', async () => {
    expect(await parseFeed(bytes(rss(full)), 'https://courier.example/feed')).toMatchObject({
      title: 'Courier',
      entries: [
        {
          key: 'g1',
          title: 'Ferry & quay',
          author: 'Tessa Mornay',
          published: 'Sat, 04 Mar 2023 18:20:00 +0100',
          content: LONG,
        },
      ],
    });
  });

  it('reads Atom, with relative links', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>x</id><updated>2023-03-04T18:20:00Z</updated><entry><title>A</title><id>e1</id><link href="/a"/><updated>2023-03-05T18:20:00Z</updated><published>2023-03-04T18:20:00Z</published><author><name>T M</name></author><summary>Short</summary></entry></feed>`;
    const { entries } = await parseFeed(bytes(atom), 'https://courier.example/feed');
    expect(entries).toEqual([
      {
        key: 'e1',
        url: 'https://courier.example/a',
        title: 'A',
        author: 'T M',
        published: '2023-03-04T18:20:00Z',
        updated: '2023-03-05T18:20:00Z',
        content: 'Short',
      },
    ]);
  });

  it('reads JSON feeds', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      items: [{ id: '1', url: 'https://c.example/a', title: 'A', content_html: '<p>x</p>' }],
    };
    const { entries } = await parseFeed(bytes(JSON.stringify(feed)), 'https://c.example/feed');
    expect(entries[0]).toMatchObject({
      key: '1',
      content: '<p>x</p>',
    });
  });

  it('refuses entities of its own, and whatever is no feed', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss(full)}`;
    await expect(parseFeed(bytes(laughs), 'https://c.example')).rejects.toThrow('entities');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const read = parseFeed(bytes(text), 'https://c.example');
        await expect(read).rejects.toThrow('not an RSS, Atom or JSON feed');
      }),
      { numRuns: 30 },
    );
  });
});

describe('polling', () => {
  let folder: string;
  let server: TestServer;
  let fetcher: Fetcher;
  let options: FeedOptions;
  let robots = 'User-agent: *\nDisallow: /closed';
  let items = full;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'feeds-'));
    items = full;
    robots = 'User-agent: *\nDisallow: /closed';
    server = await serve((request, response) => {
      const url = request.url ?? '';
      if (url === '/robots.txt') response.writeHead(robots === 'broken' ? 500 : 200).end(robots);
      else if (url === '/feed') {
        if (request.headers['if-none-match'] === `"${items.length}"`) response.writeHead(304).end();
        else response.setHeader('etag', `"${items.length}"`).end(rss(items));
      } else if (url === '/open' || url === '/closed') {
        response
          .setHeader('content-type', 'text/html')
          .end(
            `<html><head><title>Page</title></head><body><article><h1>Page</h1><p>${SENTENCE}</p><p>${SENTENCE} Twice.</p></article></body></html>`,
          );
      } else response.writeHead(404).end();
    });
    fetcher = createFetcher({ trustedOrigins: [server.origin] });
    options = {
      corpusDir: path.join(folder, 'corpus'),
      fetcher,
      robots: createRobots(fetcher),
      memory: feedMemory(folder),
      parser: parseHere,
    };
  });

  afterEach(async () => {
    await fetcher.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const teaser = (page: string) =>
    `<item><title>${page}</title><link>${server.origin}/${page}</link><guid>${page}</guid><description>Short</description></item>`;

  it('adds full entries as they are, once, and asks for changes only', async () => {
    const first = await pollFeed(`${server.origin}/feed`, options);
    expect(first).toMatchObject({
      problems: [],
      added: [expect.stringMatching(/^added\/ferry-quay-[0-9a-f]{8}\.json$/)],
    });
    const record = JSON.parse(await readFile(path.join(folder, 'corpus', first.added[0] ?? ''), 'utf8'));
    expect(record).toMatchObject({
      title: 'Ferry & quay',
      outlet: 'Courier',
      author: 'Tessa Mornay',
      published: '2023-03-04T18:20:00+01:00',
      url: 'https://courier.example/ferry',
    });
    expect(record.body.split('\n\n')).toHaveLength(15);
    const again = await pollFeed(`${server.origin}/feed`, { ...options, memory: feedMemory(folder) });
    expect(again.added).toEqual([]);
    expect(server.requests.filter(({ line }) => line === 'GET /feed')).toHaveLength(2);
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe(`"${items.length}"`);
  });

  it('fetches the page of a teaser where robots.txt allows it', async () => {
    items = teaser('open') + teaser('closed') + teaser('missing');
    const { added, problems } = await pollFeed(`${server.origin}/feed`, options);
    expect(added).toEqual([expect.stringContaining('added/page-')]);
    expect(problems).toEqual([
      expect.stringContaining('robots.txt does not allow it'),
      expect.stringContaining('status 404'),
    ]);
    expect(server.requests.filter(({ line }) => line === 'GET /robots.txt')).toHaveLength(1);
    expect(server.requests.map(({ line }) => line)).not.toContain('GET /closed');
  });

  it('fetches nothing where robots.txt cannot be had', async () => {
    robots = 'broken';
    items = teaser('open');
    const { added, problems } = await pollFeed(`${server.origin}/feed`, options);
    expect(added).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('reads no more of robots.txt than its standard asks for', async () => {
    robots = `${'# The ferry has no timetable.\n'.repeat(20_000)}User-agent: *\nDisallow: /`;
    expect(robots.length).toBeGreaterThan(512_000);
    expect(await options.robots.allows(`${server.origin}/open`)).toBe(true);
    robots = 'User-agent: *\nDisallow: /';
    expect(await createRobots(fetcher).allows(`${server.origin}/open`)).toBe(false);
  });

  it('says what is wrong with a feed that is none', async () => {
    await expect(pollFeed(`${server.origin}/robots.txt`, options)).rejects.toThrow(
      'not an RSS, Atom or JSON feed',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('watching', () => {
  it('waits its time, twice as long after each failure, and spreads its looks', async () => {
    const waits: number[] = [];
    const failures: number[] = [];
    let next = () => {};
    let fail = false;
    const watch = watchFeeds(['https://c.example/feed'], {
      minutes: 30,
      random: () => 0.5,
      wait: (milliseconds, action) => {
        waits.push(milliseconds / 60_000);
        next = action;
        return { cancel: () => {} };
      },
      poll: async (feed) => {
        if (fail) throw new Error('down');
        return { feed, added: [], problems: [] };
      },
      onReport: () => {},
      onFailure: (_feed, _error, minutes) => failures.push(minutes),
    });
    const step = async () => {
      const planned = waits.length;
      next();
      while (waits.length === planned) await new Promise((resolve) => setImmediate(resolve));
    };
    await step();
    fail = true;
    for (let count = 0; count < 8; count++) await step();
    fail = false;
    await step();
    await watch.close();
    expect(waits).toEqual([0.5, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440, 30]);
    expect(failures).toEqual([60, 120, 240, 480, 960, 1440, 1440, 1440]);
  });
});
