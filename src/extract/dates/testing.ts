import type { Article } from '../../model.ts';
import { splitSentences } from '../sentences.ts';
import { findDates } from './find-dates.ts';

/** An article of one paragraph, for tests. */
export function articleOf(text: string, published: string | null = null): Article {
  return {
    id: 'a',
    file: 'a.txt',
    title: null,
    outlet: null,
    author: null,
    url: null,
    updated: null,
    language: 'en',
    published,
    text,
    paragraphs: [{ n: 1, start: 0, end: text.length }],
  };
}

/** The expressions of a text as `text = value`, a type other than DATE in front; for tests. */
export function datesOf(text: string, published: string | null = null): string[] {
  const article = articleOf(text, published);
  return findDates(article, splitSentences(text, article.paragraphs)).map(({ start, end, type, value }) => {
    const shown = `${text.slice(start, end)} = ${value}`;
    return type === 'DATE' ? shown : `${type} ${shown}`;
  });
}
