import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

const REACH = 3;

interface SoughtTerms {
  readonly positions: ReadonlyMap<string, number>;
  readonly terms: readonly { readonly weight: number }[];
  readonly language: string;
}

/** Stems of words that follow each other, joined by a space; pairs of two stop words are left out. */
export function neighbours(
  tokens: readonly Token[],
  isAside: (token: number) => boolean,
  language: string,
): Set<string> {
  const isEmpty = (term: string) => isStopWord(term, language);
  const pairs = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1]?.term ?? '', tokens[i]?.term ?? ''];
    if (isAside(i - 1) || isAside(i) || (isEmpty(left) && isEmpty(right))) continue;
    pairs.add(`${stem(left, language)} ${stem(right, language)}`);
  }
  return pairs;
}

/** Pairs of terms at most three words apart, in their order, as `first>second` of their indices, each with its lesser weight. */
export function nearbyWords(
  tokens: readonly Token[],
  isAside: (token: number) => boolean,
  { positions, terms, language }: SoughtTerms,
): Map<string, number> {
  const at = tokens.map(({ term }, i) =>
    isAside(i) || isStopWord(term, language) ? -1 : (positions.get(stem(term, language)) ?? -1),
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
