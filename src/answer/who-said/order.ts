import { comparePublished } from '../../archive/census.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { relevance, type Topic } from '../topic/quote-topic.ts';

/** Quotes whose relevance differs by less are about the topic equally. */
const RELEVANCE_STEP = 0.1;
/** How many characters of a publication date name the day. */
const DAY_LENGTH = 10;

/**
 * Newest day first, undated last; within a day what is more about the topic, and of what is so equally, quoted and partly quoted
 * words before reported ones. Otherwise the order stays as given.
 */
export function quotedFirst(quotes: readonly ResolvedQuote[], topic: Topic | null): ResolvedQuote[] {
  const keyed = quotes.map((one) => ({
    one,
    day: one.entry.article.published?.slice(0, DAY_LENGTH) ?? null,
    near: topic === null ? 0 : Math.round(relevance(topic, one) / RELEVANCE_STEP),
    isReported: one.quote.kind === 'indirect',
  }));
  keyed.sort(
    (a, b) =>
      comparePublished(a.day, b.day) || b.near - a.near || Number(a.isReported) - Number(b.isReported),
  );
  return keyed.map(({ one }) => one);
}
