import { readdirSync, readFileSync } from 'node:fs';
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import type { Article, Quote } from '../../src/model.ts';

const FOLDER = new URL('./', import.meta.url);

/** A quotation that a golden article holds. */
export interface Expected {
  /** Null where the article does not say. */
  readonly speaker: string | null;
  /** Words that the role must have; null where it is not looked at. */
  readonly role: string | null;
  /** The quotation's first words. */
  readonly words: string;
}

export interface GoldenArticle {
  readonly language: string;
  readonly article: Article;
  readonly expected: readonly Expected[];
}

/** An article out of paragraphs, as files are read. */
export function articleOf(language: string, text: string): Article {
  let start = 0;
  const paragraphs = text.split('\n\n').map((paragraph, index) => {
    const span = { n: index + 1, start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
  return {
    id: language,
    file: `${language}.txt`,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: '2024-03-07',
    updated: null,
    language,
    text,
    paragraphs,
  };
}

/** Golden articles: paragraphs, a line `---`, then `speaker | role | first words` a quotation (`-`: nobody, or not looked at). */
export function goldenArticles(): GoldenArticle[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().map((file) => {
    const language = file.slice(0, 2);
    const [body = '', list = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n---\n');
    const expected = list
      .trim()
      .split('\n')
      .map((line) => {
        const [speaker = '-', role = '-', words = ''] = line.split(' | ');
        return { speaker: speaker === '-' ? null : speaker, role: role === '-' ? null : role, words };
      });
    return { language, article: articleOf(language, body.trim()), expected };
  });
}

/** How the quotations found compare with those expected. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  /** With the words and the speaker that are expected. */
  readonly right: number;
  readonly roles: number;
  readonly rolesRight: number;
  readonly wrong: readonly string[];
}

/** Compares the quotations found in an article with the golden ones: each is right where its words and its speaker are. */
export function scoreArticle({ article, expected }: GoldenArticle): Score {
  const found = findQuotes(article, splitSentences(article.text, article.paragraphs)).filter(
    ({ kind }) => kind !== 'indirect',
  );
  const wordsOf = ({ content }: Quote): string =>
    content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const left = new Set(found);
  const wrong: string[] = [];
  let [right, roles, rolesRight] = [0, 0, 0];
  for (const { speaker, role, words } of expected) {
    const quote = found.find((one) => wordsOf(one).includes(words));
    if (!quote || quote.speaker !== speaker) {
      wrong.push(`${words}: ${quote ? `${quote.speaker} rather than ${speaker}` : 'not found'}`);
      continue;
    }
    left.delete(quote);
    right++;
    if (role === null) continue;
    roles++;
    const told = quote.role ? article.text.slice(quote.role.start, quote.role.end) : '';
    if (told.includes(role)) rolesRight++;
    else wrong.push(`${words}: the role is "${told}", not "${role}"`);
  }
  for (const quote of left) wrong.push(`not expected: ${quote.speaker}: ${wordsOf(quote)}`);
  return { expected: expected.length, found: found.length, right, roles, rolesRight, wrong };
}
