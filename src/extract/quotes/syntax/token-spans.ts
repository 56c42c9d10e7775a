import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { TokenRange } from './attribution.ts';
import { firstEndingAfter } from './quote-kind.ts';

/** The tokens that a span touches. */
export function tokensIn(tokens: readonly TaggedToken[], { start, end }: Span): TokenRange {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
  return { first, last };
}

/** Where a range of tokens stands; null for an empty one. */
export function spanOfTokens(tokens: readonly TaggedToken[], { first, last }: TokenRange): Span | null {
  const [from, to] = [tokens[first], tokens[last - 1]];
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}
