import type { Token } from '../../text/tokens.ts';

/** A part of a question that can be answered by itself: positions in its tokens, `[first, last]`. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** Words that begin a new clause. */
const OPENERS: ReadonlySet<string> = new Set(
  'and or but while whereas which who whom whose that than when where whether although though despite as between after before does did is was were has have how why because versus compared since'.split(
    ' ',
  ),
);
const MIN_WORDS = 3;

/**
 * Cuts a question into clauses at commas, semicolons and words that begin one. Clauses with fewer than three words that
 * `counts` go to their neighbour. A question without a cut is one clause.
 */
export function splitClauses(
  question: string,
  tokens: readonly Token[],
  counts: (token: number) => boolean,
): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let counted = 0;
  for (let i = 0; i < tokens.length; i++) {
    const gap = i === 0 ? '' : question.slice(tokens[i - 1]?.end, tokens[i]?.start);
    const cuts = /[,;:?!()—–]|\.\s/.test(gap) || OPENERS.has(tokens[i]?.term ?? '');
    if (cuts && counted >= MIN_WORDS) {
      clauses.push({ first, last: i - 1 });
      first = i;
      counted = 0;
    }
    if (counts(i)) counted++;
  }
  const previous = clauses.at(-1);
  if (counted >= MIN_WORDS || previous === undefined) clauses.push({ first, last: tokens.length - 1 });
  else clauses[clauses.length - 1] = { first: previous.first, last: tokens.length - 1 };
  return clauses;
}
