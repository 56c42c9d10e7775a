import { readdirSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/corpus/read-file.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article, Extraction } from '../src/model.ts';

/**
 * Four real articles as they were scraped, which are not part of this repository: VERBATIM_EXTRA_ARTICLES names their folder.
 * They are told apart by the number that their file names begin with.
 */
const folder = process.env['VERBATIM_EXTRA_ARTICLES'];

async function read(number: string): Promise<{ article: Article; extraction: Extraction }> {
  const name = readdirSync(folder ?? '').find((file) => file.startsWith(number)) ?? '';
  const [article] = (await readFile(name, await readBytes(path.join(folder ?? '', name)))).articles;
  if (!article) throw new Error(`nothing was read from ${name}`);
  return { article, extraction: extract(article) };
}

describe.skipIf(!folder)('real articles (skipped unless VERBATIM_EXTRA_ARTICLES names their folder)', () => {
  it.each([
    [
      '000',
      4,
      { outlet: 'Devdiscourse', published: '2024-10-16T15:35:00', updated: '2024-10-16T16:16:00' },
      /^North Korea's Alleged Role/,
    ],
    [
      '001',
      4,
      { outlet: null, author: 'Isaac Bennett', published: null, updated: null, source: 'www.bbc.com' },
      /^Ukraine Reports First Encounters/,
    ],
    [
      '002',
      10,
      { outlet: null, author: null, published: '2024-10-16T02:55:00', updated: null },
      /^"New levels of Putin's/,
    ],
    ['003', 10, { outlet: null, author: null, published: null, updated: null }, null],
  ])('%s comes out clean, dated and named', async (number, paragraphs, about, title) => {
    const { article } = await read(number);
    expect(article).toMatchObject(about);
    if (title) expect(article.title).toMatch(title);
    else expect(article.title).toBeNull();
    expect(article.paragraphs).toHaveLength(paragraphs);
    expect(article.text).not.toMatch(
      /advertisement|trending|photo:|image credit|patron|instagram|newsletter|phone|©|post comment|inputs from|distinguished|loading/i,
    );
  });

  it('date what they date, and no more', async () => {
    const events = await Promise.all(
      ['000', '001', '002', '003'].map(async (number) => (await read(number)).extraction.events),
    );
    expect(events[2]?.map(({ date }) => date)).toContain('2024-10-14');
    expect([events[1], events[3]]).toEqual([[], []]);
    const { article, extraction } = await read('003');
    const june = extraction.dates.find(({ start, end }) => article.text.slice(start, end).includes('June'));
    expect(june?.value).toBe('XXXX-06');
  });

  it.each([
    ['000', 'fake news', /Kremlin/],
    ['001', 'small group', /Rustem Umerov/],
    ['002', 'We are concerned', /Matthew Miller/],
    ['002', 'can only be classified', /John Kirby/],
    ['002', 'actual involvement', /Volodymyr Zelenskyy/],
    ['003', 'We see an increasing', /Volodymyr Zelensky/],
    ['003', 'Obviously', /Volodymyr Zelensky/],
    ['003', 'another hoax', /Dmitry Peskov/],
    ['003', 'We believe that', /Kim Yong-hyun/],
    ['003', 'new level', /Vladimir Putin/],
  ])('%s: “%s” is said by %s', async (number, words, speaker) => {
    const { article, extraction } = await read(number);
    const at = article.text.indexOf(words);
    const quotes = extraction.quotes.filter(({ content }) =>
      content.some(({ start, end }) => start <= at && at < end),
    );
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map((quote) => quote.speaker)).toEqual(quotes.map(() => expect.stringMatching(speaker)));
  });
});
