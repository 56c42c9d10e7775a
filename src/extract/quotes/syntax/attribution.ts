import type { Span } from '../../../model.ts';

/** A half-open range `[first, last)` of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** An attribution as its sentence states it, before speakers are resolved. */
export interface Attribution {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** In reading order, not overlapping, at least one. */
  readonly content: readonly Span[];
  /** The rule that found it, as a short stable name. */
  readonly rule: string;
  /** What the model judged, where it did. */
  readonly evidence?: ModelEvidence;
}

/** Where the model found a report, and how sure it was. */
export interface ModelEvidence {
  /** Index into `AnnotatedText.units`. */
  readonly unit: number;
  /** Index into the unit's items. */
  readonly item: number;
  /** 0 to 1. */
  readonly confidence: number;
}
