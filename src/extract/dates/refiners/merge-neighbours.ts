import type { Expression } from '../expression.ts';

/** Joins two neighbours into one expression; null where they don't belong together. `between` is the text between them. */
export type Join = (left: Expression, right: Expression, between: string) => Expression | null;

/** Goes over neighbours from left to right, once; a joined pair may be joined again with what follows. */
export function mergeNeighbours(
  text: string,
  expressions: readonly Expression[],
  joins: readonly Join[],
): Expression[] {
  const merged: Expression[] = [];
  for (const next of expressions) {
    const left = merged.at(-1);
    const joined = left && join(left, next, text.slice(left.end, next.start), joins);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}

function join(
  left: Expression,
  right: Expression,
  between: string,
  joins: readonly Join[],
): Expression | null {
  if (between.length > 12) return null;
  for (const attempt of joins) {
    const joined = attempt(left, right, between);
    if (joined) return joined;
  }
  return null;
}
