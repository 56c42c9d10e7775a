import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citationLink } from '../../src/answer/citation-link.ts';
import { cite, paragraphAt } from '../../src/answer/passage.ts';
import { archiveOf } from '../../src/archive/memory-library.ts';
import type { Article, Span } from '../../src/model.ts';
import { type ServedReader, serveReader } from '../../src/reader/serve.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

/** Sixty paragraphs; some begin alike, so that a link must tell them apart. */
const PARAGRAPHS = Array.from({ length: 60 }, (_, n) =>
  n % 20 === 7
    ? `The ferry to Halden was late again, and so the ${['baker', 'doctor', 'teacher'][(n - 7) / 20]} missed the meeting – “a nuisance”, she said on 3 June 2024.`
    : `Paragraph ${n + 1} tells of the ${['tide', 'wind', 'pier', 'quay'][n % 4]} at mile ${n * 7}, R&D, well-known, 50% of it.`,
);

function article(id: string, url: string | null): Article {
  let start = 0;
  const paragraphs = PARAGRAPHS.map((part, index) => {
    const span = { n: index + 1, start, end: start + part.length };
    start = span.end + 2;
    return span;
  });
  return {
    ...{ id, file: `${id}.txt`, title: `The ferry <i>${id}</i>`, outlet: 'Halden Post', author: null, url },
    ...{ published: '2024-06-05', updated: null, language: 'en', text: PARAGRAPHS.join('\n\n'), paragraphs },
  };
}

/** The article as its outlet would show it: with a menu, and room between the paragraphs. */
function sourcePage(): string {
  const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = PARAGRAPHS.map((text, n) => `<p id="s${n + 1}" style="margin:300px 0">${escaped(text)}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Source</title><nav>Home Ferry News</nav>${body.join('')}`;
}

describe.skipIf(chromiumPath === undefined)('the reader in a browser', () => {
  let browser: Browser;
  let source: Server;
  let reader: ServedReader;
  let online: Article;
  const offline = article('kept', null);

  beforeAll(async () => {
    browser = await launchChromium();
    source = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(sourcePage());
    });
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    online = article('sold', `http://127.0.0.1:${(source.address() as AddressInfo).port}/news/ferry`);
    const archive = await archiveOf([online, offline]);
    reader = await serveReader({
      ...{ host: '127.0.0.1', port: 0, publicUrl: null, articles: true },
      ...{ library: { current: () => archive }, log: { error: () => {} } },
    });
  });
  afterAll(async () => {
    await browser.close();
    await reader.close();
    await new Promise((resolve) => source.close(resolve));
  });

  async function visit(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (host !== new URL(url).host && protocol !== 'data:') problems.push(`request to ${host}`);
    });
    await page.goto(url);
    await look(page);
    await context.close();
    expect(problems).toEqual([]);
  }

  const linkTo = (from: Article, span: Span): string =>
    citationLink({ citation: cite(from, paragraphAt(from, span.start)), span }, from, reader.address) ?? '';
  const spanIn = (n: number, words: string): Span => {
    const start = (offline.paragraphs[n - 1]?.start ?? 0) + (PARAGRAPHS[n - 1]?.indexOf(words) ?? 0);
    return { start, end: start + words.length };
  };
  const CITED: readonly (readonly [n: number, words: string])[] = [
    [8, 'The ferry to Halden was late again'],
    [28, 'The ferry to Halden was late again, and so the doctor'],
    [48, '“a nuisance”'],
    [48, PARAGRAPHS[47] ?? ''],
    [31, 'R&D, well-known, 50% of it'],
  ];

  it.each(CITED)('scrolls to paragraph %i at the source: %s', async (n, words) => {
    await visit(linkTo(online, spanIn(n, words)), {}, async (page) => {
      await page.waitForFunction(() => window.scrollY > 0);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('p')]
          .filter(
            (one) =>
              one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight,
          )
          .map((one) => one.id),
      );
      expect(shown).toContain(`s${n}`);
    });
  });

  it.each(CITED)('marks the words in paragraph %i of the reader: %s', async (n, words) => {
    await visit(linkTo(offline, spanIn(n, words)), {}, async (page) => {
      expect((await page.locator('mark').allTextContents()).join('')).toBe(words);
      await page.locator(`#p${n} mark`).first().waitFor();
      expect(
        await page.locator(`#p${n}`).evaluate((one) => one.getBoundingClientRect().top < innerHeight),
      ).toBe(true);
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      it(`is accessible and fits, ${colorScheme}, ${width} pixels wide`, async () => {
        for (const path of ['/', '/articles', '/articles/kept?from=0&to=30']) {
          await visit(
            reader.address + path,
            { colorScheme, viewport: { width, height: 800 } },
            async (page) => {
              // The page allows no script of its own; the browser's tools may still look at it.
              const { violations } = await page.evaluate(`${axe.source}; axe.run()`).then(asReport);
              expect(
                violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
              ).toEqual([]);
              expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
                width,
              );
            },
          );
        }
      });
    }
  }

  it('filters without script, by keyboard alone', async () => {
    await visit(`${reader.address}/articles`, { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Title, author or file').fill('kept');
      await page.keyboard.press('Enter');
      await page.waitForURL(/words=kept/);
      expect(await page.locator('.articles li').count()).toBe(1);
      await page.getByRole('link', { name: 'The ferry <i>kept</i>' }).click();
      expect(await page.locator('.text p').count()).toBe(PARAGRAPHS.length);
    });
  });
});

function asReport(value: unknown): axe.AxeResults {
  return value as axe.AxeResults;
}
