import type { Expression } from '../expression.ts';

/** Where expressions overlap, the longest one stays; among equals the one whose parser comes first. In reading order. */
export function dropOverlaps(expressions: readonly Expression[]): Expression[] {
  const ranked = expressions
    .map((expression, order) => ({ expression, order, length: expression.end - expression.start }))
    .sort((a, b) => b.length - a.length || a.order - b.order);
  const kept: Expression[] = [];
  for (const { expression } of ranked) {
    if (!kept.some((other) => expression.start < other.end && other.start < expression.end))
      kept.push(expression);
  }
  return kept.sort((a, b) => a.start - b.start);
}
