import type { TimeSlice } from '../steps/time-slice.ts';
import { B, HEADING_WEIGHT, K1 } from './scoring.ts';
import { countInHeading, countInText, type Segment } from './segment.ts';

/** What scoring needs of a segment besides its postings, worked out once. */
export interface Impacts {
  /** The length part of BM25's saturation, of texts and of headings, by how many terms they have. */
  readonly textNorms: Float64Array;
  readonly headingNorms: Float64Array;
  /** For each term the most that it can add to any document's score, before its inverse document frequency. */
  readonly most: Float64Array;
  readonly means: MeanLengths;
}

/** How many terms the text of a document and its heading have on average, at least 1. */
export interface MeanLengths {
  readonly text: number;
  readonly heading: number;
}

const POSTINGS_A_STEP = 65_536;

/** Goes once over all postings, in slices. */
export async function measureImpacts(segment: Segment, slice: TimeSlice): Promise<Impacts> {
  const means = { text: meanOf(segment.textLengths), heading: meanOf(segment.headingLengths) };
  const textNorms = normsOf(segment.textLengths, means.text);
  const headingNorms = normsOf(segment.headingLengths, means.heading);
  const most = new Float64Array(segment.terms.length);
  const { starts } = segment;
  for (let term = 0; term < most.length; term++) {
    let highest = 0;
    const end = starts[term + 1] ?? 0;
    for (let from = starts[term] ?? 0; from < end; from += POSTINGS_A_STEP) {
      const to = Math.min(end, from + POSTINGS_A_STEP);
      highest = Math.max(highest, highestImpact(segment, { textNorms, headingNorms }, from, to));
      if (to < end && slice.expired()) await slice.yield();
    }
    most[term] = highest;
    if ((term & 0xff) === 0xff && slice.expired()) await slice.yield();
  }
  return { textNorms, headingNorms, most, means };
}

/** The most of the postings `[from, to)`. */
function highestImpact(
  { docs, counts, textLengths, headingLengths }: Segment,
  { textNorms, headingNorms }: Pick<Impacts, 'textNorms' | 'headingNorms'>,
  from: number,
  to: number,
): number {
  let highest = 0;
  for (let i = from; i < to; i++) {
    const doc = docs[i] ?? 0;
    const textNorm = textNorms[textLengths[doc] ?? 0] ?? 1;
    const headingNorm = headingNorms[headingLengths[doc] ?? 0] ?? 1;
    const impact = impactOf(counts[i] ?? 0, textNorm, headingNorm);
    if (impact > highest) highest = impact;
  }
  return highest;
}

/** BM25 of one posting, text and heading together, before the inverse document frequency. */
export function impactOf(packed: number, textNorm: number, headingNorm: number): number {
  const inText = countInText(packed);
  const inHeading = countInHeading(packed);
  const text = (inText * (K1 + 1)) / (inText + textNorm);
  return inHeading === 0 ? text : text + (HEADING_WEIGHT * inHeading * (K1 + 1)) / (inHeading + headingNorm);
}

/** The length part of BM25's saturation. */
export function lengthNorm(length: number, mean: number): number {
  return K1 * (1 - B + (B * length) / mean);
}

// Plain loops: iterators take a hundred times as long, and at a million documents hold the event loop.
function meanOf(lengths: Uint16Array | Uint8Array): number {
  let sum = 0;
  for (let doc = 0; doc < lengths.length; doc++) sum += lengths[doc] ?? 0;
  return Math.max(1, lengths.length === 0 ? 1 : sum / lengths.length);
}

function normsOf(lengths: Uint16Array | Uint8Array, mean: number): Float64Array {
  let longest = 0;
  for (let doc = 0; doc < lengths.length; doc++) longest = Math.max(longest, lengths[doc] ?? 0);
  return Float64Array.from({ length: longest + 1 }, (_, length) => lengthNorm(length, mean));
}
