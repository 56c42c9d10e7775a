import type { Article, Quote, Span } from '../../model.ts';

/** The attributions of an article, in reading order of their content. */
export function findQuotes(_article: Article, _sentences: readonly Span[]): Quote[] {
  return [];
}
