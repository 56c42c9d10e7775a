import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SENTENCE =
  'The council of Vellmark voted on Tuesday to close the old bridge, and the mayor agreed at once.';

/** Files that are made to break readers: what they are, their name, and their content. */
const NASTY: readonly (readonly [what: string, file: string, content: string])[] = [
  ['elements nested without end', 'a.html', '<div>'.repeat(30_000) + SENTENCE],
  ['formatting nested without end', 'a.html', '<b>'.repeat(30_000) + SENTENCE],
  ['tables nested without end', 'a.html', '<table><tr><td>'.repeat(10_000) + SENTENCE],
  ['tags that never close', 'a.html', '<p '.repeat(5_000)],
  ['comments in comments', 'a.html', '<!--'.repeat(20_000)],
  [
    'a description nested without end',
    'a.html',
    `<script type="application/ld+json">${'['.repeat(20_000)}</script><p>${SENTENCE}</p>`,
  ],
  [
    'a description that refers to itself',
    'a.html',
    `<script type="application/ld+json">{"@id":"a","@type":"NewsArticle","headline":"x","author":{"@id":"a"}}</script><p>${SENTENCE}</p>`,
  ],
  [
    'broken dates and addresses',
    'a.html',
    `<html lang="??"><head><link rel="canonical" href="http://["><meta property="article:published_time" content="2024-99-99T99:99"></head><body><p>${SENTENCE}</p></body></html>`,
  ],
  ['arrays in arrays', 'a.json', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['a prototype', 'a.json', `{"__proto__":{"title":"x"},"constructor":"y","text":"${SENTENCE}"}`],
  [
    'aliases that unfold',
    'a.md',
    `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c,*c]\n---\n${SENTENCE}`,
  ],
  ['quotations in quotations', 'a.md', `${'>'.repeat(5_000)} ${SENTENCE}`],
  ['stars and underscores', 'a.md', '*a_'.repeat(2_000)],
  ['brackets', 'a.md', '['.repeat(20_000)],
  ['one letter for a megabyte', 'a.txt', 'a'.repeat(1_000_000)],
  ['dates for a megabyte', 'a.txt', '1-1-2020 '.repeat(10_000)],
  ['names for a line', 'a.txt', `${'Anna Berta, '.repeat(2_000)} is a writer.\n`.repeat(5)],
  ['spaces for a line', 'a.txt', `a${' '.repeat(50_000)}b\n`.repeat(8)],
  ['lone surrogates', 'a.json', '{"title":"\\ud800","text":"\\udc00 and more \\ud800"}'],
];

describe('files that are made to break readers', () => {
  it.each(NASTY)('%s: are read or named, and nothing breaks', async (_what, file, content) => {
    const { articles, problems } = await readFile(file, bytes(content));
    expect(articles.length + problems.length).toBeGreaterThan(0);
    for (const { text, paragraphs, published, url } of articles) {
      expect(paragraphs.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      expect(published === null || /^\d{4}-\d{2}-\d{2}/.test(published)).toBe(true);
      expect(url === null || URL.canParse(url)).toBe(true);
    }
    for (const { reason } of problems) expect(reason).not.toContain('call stack');
  });

  it('pages nested beyond reason are named as such', async () => {
    const { problems } = await readFile('a.html', bytes('<div>'.repeat(5_000) + SENTENCE));
    expect(problems[0]?.reason).toContain('nested more than 1000 deep');
  });
});
