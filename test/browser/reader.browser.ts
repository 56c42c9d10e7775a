import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citationLink } from '../../src/answer/passages/citation-link.ts';
import { cite } from '../../src/answer/passages/passage.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { type ServedReader, serveReader } from '../../src/reader/serve.ts';
import { hostOf } from '../host-of.ts';
import { articleOf, harbourArticles } from '../journeys/articles.ts';
import { seriousFindings } from './axe.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

const filler = Array.from(
  { length: 40 },
  (_, at) =>
    `On day ${at + 1} the dredgers moved ${(at + 2) * 110} tons of sand, more than on any day before.`,
);
const lastWords = 'The pilots of Port Selda will bring in the first grain ship at dawn.';
const long = articleOf('long-report', [...filler, lastWords], {
  title: 'Forty days of dredging',
  published: '2031-06-01',
});

describe.skipIf(chromiumPath === undefined)('the reader in a browser', () => {
  let browser: Browser;
  let reader: ServedReader;

  beforeAll(async () => {
    browser = await launchChromium();
    const library = openMemoryLibrary(() => [...harbourArticles, long]);
    await library.reindex();
    reader = await serveReader({
      archive: hostOf(library),
      log: { error: () => undefined },
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      articles: true,
    });
  });
  afterAll(async () => {
    await browser.close();
    await reader.close();
  });

  const isInSight = (page: Page, text: string): Promise<boolean> =>
    page
      .getByText(text)
      .first()
      .evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });

  it('shows the cited words, marked and in sight', async () => {
    const page = await browser.newPage();
    const start = long.text.indexOf(lastWords);
    const span = { start, end: start + lastWords.length };
    const link = citationLink({ citation: cite(long, 41), span }, long, reader.address);
    await page.goto(link ?? '');
    expect(await page.locator('mark').allTextContents()).toEqual([lastWords]);
    expect(await isInSight(page, lastWords)).toBe(true);
    await page.close();
  });

  it('links to a source so that the browser scrolls to the words', async () => {
    const copy = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<title>Copy</title>${long.paragraphs.map(({ start, end }) => `<p>${long.text.slice(start, end)}</p>`).join('')}`,
      );
    });
    await new Promise<void>((resolve) => copy.listen(0, '127.0.0.1', resolve));
    const address = copy.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const article = { ...long, url: `http://127.0.0.1:${port}/copy` };
    const start = long.text.indexOf(lastWords);
    const link = citationLink(
      { citation: cite(article, 41), span: { start, end: start + lastWords.length } },
      article,
      null,
    );
    expect(link).toContain('#:~:text=');
    const page = await browser.newPage();
    await page.goto(link ?? '');
    await expect.poll(() => isInSight(page, lastWords)).toBe(true);
    await page.goto(article.url);
    expect(await isInSight(page, lastWords)).toBe(false);
    await page.close();
    await new Promise((resolve) => copy.close(resolve));
  });

  it('lists articles and narrows the list', async () => {
    const page = await browser.newPage();
    await page.goto(`${reader.address}/articles`);
    const articles = page.locator('main a[href^="articles/"]');
    expect(await articles.count()).toBe(4);
    await page.locator('form input').first().fill('harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL(/harbour/);
    expect(await articles.allTextContents()).toEqual(['Port Selda harbour reopens after storm']);
    await articles.click();
    await page.getByRole('heading', { name: 'Port Selda harbour reopens after storm' }).waitFor();
    await page.close();
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'has no serious finding of axe, no console error and no sideways scrolling at %i pixels, %s',
    async (width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(reader.address)) problems.push(request.url());
      });
      for (const path of ['/', '/articles', '/articles/harbour-reopens?from=0&to=20#p1']) {
        await page.goto(`${reader.address}${path}`);
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      expect(problems).toEqual([]);
      await context.close();
    },
  );
});
