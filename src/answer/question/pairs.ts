import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

const REACH = 3;

/** Stems of words that follow each other, joined by a space; pairs of two stop words are left out. */
export function neighbours(tokens: readonly Token[], isAside: (token: number) => boolean): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1]?.term ?? '', tokens[i]?.term ?? ''];
    if (isAside(i - 1) || isAside(i) || (isStopWord(left) && isStopWord(right))) continue;
    pairs.add(`${stem(left)} ${stem(right)}`);
  }
  return pairs;
}

/** Pairs of terms at most three words apart, in their order, as `first>second` of their indices, each with its lesser weight. */
export function nearbyWords(
  tokens: readonly Token[],
  isAside: (token: number) => boolean,
  positions: ReadonlyMap<string, number>,
  terms: readonly { readonly weight: number }[],
): Map<string, number> {
  const at = tokens.map(({ term }, i) =>
    isAside(i) || isStopWord(term) ? -1 : (positions.get(stem(term)) ?? -1),
  );
  const pairs = new Map<string, number>();
  for (const [i, left] of at.entries()) {
    for (const right of left < 0 ? [] : at.slice(i + 1, i + 1 + REACH)) {
      if (right < 0) continue;
      pairs.set(`${left}>${right}`, Math.min(terms[left]?.weight ?? 0, terms[right]?.weight ?? 0));
    }
  }
  return pairs;
}
