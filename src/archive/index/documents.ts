import type { Article } from '../../model.ts';
import { termsOf } from '../../text/terms.ts';
import type { IndexDocument } from './postings-builder.ts';

/** The stems of an article's paragraphs, as the index takes them. */
export function documentsOf(article: Article): IndexDocument[] {
  const heading = headingOf(article);
  return article.paragraphs.map(({ start, end }) => ({
    text: termsOf(article.text.slice(start, end), article.language),
    heading,
  }));
}

/** The stems of an article's title and outlet. */
export function headingOf({ title, outlet, language }: Omit<Article, 'text'>): string[] {
  return termsOf(`${title ?? ''} ${outlet ?? ''}`, language);
}
