import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { hostOf } from '../../test/host-of.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveOf } from '../library/memory-library.ts';
import { createMetrics } from '../metrics.ts';
import type { Article } from '../model.ts';
import { watchHealth } from './health.ts';
import { createReader, type ReaderOptions } from './reader.ts';

const article = (id: string, facts: Partial<Article>, ...paragraphs: readonly string[]): Article =>
  articleOf(paragraphs, { id, file: `${id}.txt`, ...facts });

const BRIDGE = article(
  'bridge',
  {
    title: 'Harbour bridge <b>to close</b>',
    outlet: 'Norvale Courier',
    author: 'Tove Lind',
    published: '2024-05-15T08:00:00',
    url: 'https://courier.example/bridge',
  },
  'The bridge will close on 3 June 2024, the council said. <script>alert("1 < 2 & 3")</script>',
  '"We cannot wait any longer," said Mayor Ilse Brandvik.',
);
const FERRY = article(
  'ferry',
  { title: 'Ferry sold', outlet: 'Ostmark Post', published: '2024-02' },
  'The ferry was sold.',
);
const EVIL = article('evil[1]', { url: 'javascript:alert(1)' }, 'A lighthouse keeper on Farrow retired.');

let archive: Archive | null;
const logged: unknown[] = [];
const open = (options: Partial<ReaderOptions> = {}) =>
  createReader({
    archive: hostOf({ current: () => archive }),
    log: { error: (...parts: unknown[]) => void logged.push(parts) },
    hosts: null,
    articles: true,
    ...options,
  });
const get = async (path: string) => {
  const response = await open().request(path);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, document: parseHTML(text).document };
};

beforeAll(async () => {
  archive = await archiveOf([BRIDGE, FERRY, EVIL]);
});

describe('the page of an article', () => {
  it('shows every paragraph word for word, with its number, and what is known of the article', async () => {
    const { document } = await get('/articles/bridge');
    const shown = [...document.querySelectorAll('.text p')].map((paragraph) => {
      const number = paragraph.querySelector('.number');
      expect(paragraph.id).toBe(`p${number?.textContent}`);
      number?.remove();
      return paragraph.textContent?.trimStart();
    });
    expect(shown).toEqual(BRIDGE.text.split('\n\n'));
    expect(document.querySelector('h1')?.textContent).toBe(BRIDGE.title);
    const about = document.querySelector('.about')?.textContent?.replace(/\s+/g, ' ');
    expect(about).toBe('Norvale Courier · 15 May 2024 · by Tove Lind');
    expect(document.querySelector('a.source')?.getAttribute('href')).toBe(BRIDGE.url);
  });

  it('lets nothing of an article become markup', async () => {
    const { document, text } = await get('/articles/bridge?from=%3Cscript%3E&to=2');
    expect(document.querySelectorAll('script, b')).toHaveLength(0);
    expect(text).toContain('&lt;script&gt;');
    expect((await get('/articles/evil%5B1%5D')).text).not.toContain('javascript:');
  });

  it('marks the cited words, also across paragraphs', async () => {
    const start = BRIDGE.text.indexOf('the council');
    const end = BRIDGE.text.indexOf('any longer');
    const { document } = await get(`/articles/bridge?from=${start}&to=${end}#p1`);
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('');
    expect(marked).toBe(BRIDGE.text.slice(start, end).replace('\n\n', ''));
    for (const query of ['from=9&to=3', 'from=-1&to=4', 'from=0&to=99999', 'from=x&to=y', 'from=1.5&to=3']) {
      const { status, document: plain } = await get(`/articles/bridge?${query}`);
      expect([status, plain.querySelectorAll('mark').length]).toEqual([200, 0]);
    }
  });

  it('says who is quoted and what dates mean', async () => {
    const { document } = await get('/articles/bridge');
    const quote = document.querySelector('.quote[title*="Brandvik"]');
    expect(quote?.textContent).toContain('We cannot wait any longer');
    expect(document.querySelector('.date')?.getAttribute('title')).toBe('3 June 2024');
    const lists = [...document.querySelectorAll('.list')].map((list) => list.textContent);
    expect(lists.some((list) => list?.includes('Ilse Brandvik'))).toBe(true);
  });

  it('is missing politely', async () => {
    const { status, document } = await get('/articles/nothing-of-that-name');
    expect(status).toBe(404);
    expect(document.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('../reader.css');
  });
});

describe('the list of articles', () => {
  const titles = async (query: string): Promise<(string | null)[]> => {
    const { document } = await get(`/articles${query}`);
    return [...document.querySelectorAll('.articles a')].map((link) => link.textContent);
  };

  it('has the newest first and the undated last', async () => {
    expect(await titles('')).toEqual([BRIDGE.title, 'Ferry sold', 'Untitled (evil[1].txt)']);
  });

  it('is narrowed by words, outlet and dates', async () => {
    expect(await titles('?words=BRIDGE+lind')).toEqual([BRIDGE.title]);
    expect(await titles('?outlet=Ostmark+Post')).toEqual(['Ferry sold']);
    expect(await titles('?from=2024-03')).toEqual([BRIDGE.title]);
    expect(await titles('?to=2024-03&words=')).toEqual(['Ferry sold']);
    expect(await titles('?words=nothing')).toEqual([]);
  });

  it('leads to the articles, whatever their ids hold', async () => {
    const { document } = await get('/articles');
    for (const link of document.querySelectorAll('.articles a')) {
      expect((await get(`/${link.getAttribute('href')}`)).status).toBe(200);
    }
  });

  it('comes in pages', async () => {
    const before = archive;
    archive = await archiveOf(
      Array.from({ length: 120 }, (_, n) => article(`a${n}`, { title: `No ${n}` }, 'Text.')),
    );
    const { document } = await get('/articles?page=2&words=no');
    expect(document.querySelectorAll('.articles li')).toHaveLength(50);
    expect([...document.querySelectorAll('.pager a')].map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('words=no&outlet=&from=&to=&page=1'),
      expect.stringContaining('page=3'),
    ]);
    expect((await get('/articles?page=99')).document.querySelectorAll('.articles li')).toHaveLength(20);
    archive = before;
  });
});

describe('the reader', () => {
  it('allows no script, no other host, no frame, and no search engine', async () => {
    for (const path of ['/', '/articles', '/articles/bridge', '/nowhere', '/reader.css']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await get('/robots.txt')).text).toContain('Disallow: /');
  });

  it('says what it is', async () => {
    expect((await get('/')).document.querySelector('main')?.textContent).toContain('3 articles');
  });

  it('tells of its health, and waits for the first archive', async () => {
    expect(JSON.parse((await get('/healthz')).text)).toMatchObject({ status: 'ok', articles: 3 });
    const before = archive;
    archive = null;
    for (const path of ['/healthz', '/', '/articles', '/articles/bridge'])
      expect((await get(path)).status).toBe(503);
    archive = before;
  });

  it('says in JSON what is not well, and whether it ever was', async () => {
    let problem: string | null = 'the connection to Discord is being made';
    const app = open({ health: watchHealth({ archive: () => null, discord: () => problem }) });
    const ask = async (path: string) => {
      const response = await app.request(path);
      return { code: response.status, ...(await response.json()) };
    };
    const problems = { discord: problem };
    expect(await ask('/healthz')).toMatchObject({ code: 503, status: 'starting', problems });
    expect(await ask('/readyz')).toMatchObject({ code: 503, status: 'starting', problems });
    problem = null;
    expect(await ask('/healthz')).toMatchObject({ code: 200, status: 'ok', problems: {}, articles: 3 });
    problem = 'Discord gives no sign of life';
    expect(await ask('/healthz')).toMatchObject({
      code: 503,
      status: 'failing',
      problems: { discord: problem },
    });
    expect(await ask('/readyz')).toMatchObject({ code: 200, status: 'failing' });
  });

  it('shows figures only where it is told to', async () => {
    expect((await get('/metrics')).status).toBe(404);
    const metrics = createMetrics();
    metrics.watchArchive(() => ({ articles: 3, paragraphs: 9, builtAt: new Date().toISOString() }));
    metrics.shed('busy');
    const response = await open({ metrics }).request('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('verbatim_archive_articles 3');
    expect(text).toContain('verbatim_shed_total{reason="busy"} 1');
  });

  it('serves nothing but its health where it is switched off', async () => {
    const app = open({ articles: false });
    expect((await app.request('/healthz')).status).toBe(200);
    for (const path of ['/', '/articles', '/articles/bridge', '/reader.css']) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('refuses names that are not its own', async () => {
    const app = open({ hosts: ['127.0.0.1', 'bot.example'] });
    const status = async (host: string) => (await app.request('/', { headers: { host } })).status;
    expect(await status('127.0.0.1:3000')).toBe(200);
    expect(await status('bot.example')).toBe(200);
    expect(await status('evil.example:3000')).toBe(421);
    expect(await status('not a host')).toBe(421);
  });

  it('logs what breaks, and shows an id rather than a stack', async () => {
    const broken = createReader({
      archive: hostOf({
        current: () => {
          throw new Error('the ink is dry');
        },
      }),
      log: { error: (...parts: unknown[]) => void logged.push(parts) },
      hosts: null,
      articles: true,
    });
    const response = await broken.request('/articles');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('the ink is dry');
    expect(text).toMatch(/under [0-9a-f]{8}/);
    expect(JSON.stringify(logged.at(-1))).toContain(/under ([0-9a-f]{8})/.exec(text)?.[1] ?? '-');
  });
});
