import { yearOf } from '../anchors.ts';
import type { Anchors } from '../expression.ts';

/** Where "last", "this", "next" and their like point, seen from publication or from the last date in the text. */
export type RelationDirection = 'before' | 'same' | 'after';

export function directionOf(relation: string): RelationDirection {
  if (/last|past|previous|preceding|prior|before|earlier/i.test(relation)) return 'before';
  return /next|coming|following|after|later|subsequent/i.test(relation) ? 'after' : 'same';
}

/** True where the word refers to a date in the text rather than to publication: "the following year", "that month". */
export function refersBack(relation: string): boolean {
  return /previous|following|same|that|preceding|prior|subsequent/i.test(relation);
}

export const STEP: Record<RelationDirection, number> = { before: -1, same: 0, after: 1 };

/** The year that "last year", "the following year" mean; null without an anchor. */
export function relativeYear(anchors: Anchors, relation: string): number | null {
  const base = refersBack(relation)
    ? (yearOf(anchors.last) ?? anchors.published?.year)
    : anchors.published?.year;
  return base === undefined ? null : base + STEP[directionOf(relation)];
}
