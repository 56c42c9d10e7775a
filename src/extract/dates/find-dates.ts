import type { Article, DateMention, Span } from '../../model.ts';

/** The time expressions of an article, in reading order, not overlapping. */
export function findDates(_article: Article, _sentences: readonly Span[]): DateMention[] {
  return [];
}
