import type { Expression } from '../expression.ts';

/**
 * Where expressions overlap, the longest one stays; among equals the one whose parser comes first. In reading order.
 * The work grows with the text that is covered, not with the square of the number of expressions.
 */
export function dropOverlaps(expressions: readonly Expression[]): Expression[] {
  const ranked = [...expressions].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(expressions.reduce((end, expression) => Math.max(end, expression.end), 0));
  const kept = ranked.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.sort((a, b) => a.start - b.start);
}
