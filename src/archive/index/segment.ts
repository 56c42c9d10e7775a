/**
 * Postings of a run of documents (paragraphs), settled in typed arrays. The postings of `terms[t]` are the entries from
 * `starts[t]` to `starts[t + 1]` of `docs` (ascending) and `counts`.
 */
export interface Segment {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  /** How often the term stands in the document's text and in its heading, packed by `packCounts`. */
  readonly counts: Uint8Array;
  /** Terms in each document's text. */
  readonly textLengths: Uint16Array;
  /** Terms in the heading (title and outlet) of each document's article. */
  readonly headingLengths: Uint8Array;
}

/** How often a term is counted in a text. */
export const MAX_IN_TEXT = 31;
const MAX_IN_HEADING = 7;

/** Longer texts and headings are counted as long as this. */
export const MAX_TEXT_LENGTH = 65_535;
export const MAX_HEADING_LENGTH = 255;

/** Both counts in one byte; beyond 31 and 7 they no longer matter to a score that saturates. */
export function packCounts(inText: number, inHeading: number): number {
  return Math.min(inText, MAX_IN_TEXT) | (Math.min(inHeading, MAX_IN_HEADING) << 5);
}

export function countInText(packed: number): number {
  return packed & MAX_IN_TEXT;
}

export function countInHeading(packed: number): number {
  return packed >> 5;
}

export const EMPTY_SEGMENT: Segment = {
  terms: [],
  starts: new Uint32Array(1),
  docs: new Uint32Array(0),
  counts: new Uint8Array(0),
  textLengths: new Uint16Array(0),
  headingLengths: new Uint8Array(0),
};
