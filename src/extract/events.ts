import type { Article, DateMention, Event, Span } from '../model.ts';

/** The sentences of an article that report something at a resolved date, in reading order. */
export function findEvents(
  _article: Article,
  _sentences: readonly Span[],
  _dates: readonly DateMention[],
): Event[] {
  return [];
}
