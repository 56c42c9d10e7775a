import type { TimeSlice } from '../steps/time-slice.ts';
import { mergeRuns, sortRun } from './runs.ts';
import type { Segment } from './segment.ts';

/** A segment and where its documents go: the new number of each, or `DROPPED`. */
export interface MergePart {
  readonly segment: Segment;
  readonly numbers: Uint32Array;
}

export const DROPPED = 0xffffffff;
/** How many terms or documents are looked at between two looks at the clock. */
const STEP = 1024;
const MIN_FILLED = 0.95;

/** Where a term stands: part and number there, in turn. */
type Places = number[];

/** Postings that are being put together. */
interface Postings {
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  length: number;
}

/** One segment out of several, over `documents` documents. What loops for long does so in functions that don't wait: those are quicker. */
export async function mergeSegments(
  parts: readonly MergePart[],
  documents: number,
  slice: TimeSlice,
): Promise<Segment> {
  const byTerm = await placesByTerm(parts, slice);
  const size = parts.reduce((sum, { segment }) => sum + segment.docs.length, 0);
  const postings: Postings = { docs: new Uint32Array(size), counts: new Uint8Array(size), length: 0 };
  const terms: string[] = [];
  const starts: number[] = [0];
  for (const [word, places] of byTerm) {
    const before = postings.length;
    appendTerm(postings, parts, places);
    if (slice.expired()) await slice.yield();
    if (postings.length === before) continue;
    terms.push(word);
    starts.push(postings.length);
  }
  return {
    terms,
    starts: new Uint32Array(starts),
    ...trim(postings),
    ...(await mergeLengths(parts, documents, slice)),
  };
}

/** Without the room at the end that dropped documents have left; a little of it is not worth a copy. */
function trim({ docs, counts, length }: Postings): Pick<Segment, 'docs' | 'counts'> {
  if (length < MIN_FILLED * docs.length) {
    return { docs: docs.slice(0, length), counts: counts.slice(0, length) };
  }
  return { docs: docs.subarray(0, length), counts: counts.subarray(0, length) };
}

async function placesByTerm(parts: readonly MergePart[], slice: TimeSlice): Promise<Map<string, Places>> {
  const byTerm = new Map<string, Places>();
  for (const [index, { segment }] of parts.entries()) {
    for (let from = 0; from < segment.terms.length; from += STEP) {
      addPlaces(byTerm, index, segment.terms, { from, to: Math.min(from + STEP, segment.terms.length) });
      if (slice.expired()) await slice.yield();
    }
  }
  return byTerm;
}

/** A range of terms, `to` not included. */
interface TermRange {
  readonly from: number;
  readonly to: number;
}

function addPlaces(
  byTerm: Map<string, Places>,
  index: number,
  terms: readonly string[],
  { from, to }: TermRange,
): void {
  for (let term = from; term < to; term++) {
    const word = terms[term] ?? '';
    const places = byTerm.get(word);
    if (places) places.push(index, term);
    else byTerm.set(word, [index, term]);
  }
}

function appendTerm(postings: Postings, parts: readonly MergePart[], places: Places): void {
  const { docs, counts, length: start } = postings;
  for (let i = 0; i < places.length; i += 2) {
    const part = parts[places[i] ?? 0];
    const term = places[i + 1] ?? 0;
    if (!part) continue;
    const first = postings.length;
    append(postings, part, part.segment.starts[term] ?? 0, part.segment.starts[term + 1] ?? 0);
    sortRun(docs, counts, first, postings.length);
    mergeRuns(docs, counts, { start, middle: first, end: postings.length });
  }
}

/** Appends the entries from `from` to `to` of a part, but those of dropped documents. */
function append(postings: Postings, { segment, numbers }: MergePart, from: number, to: number): void {
  const { docs, counts } = postings;
  let next = postings.length;
  for (let i = from; i < to; i++) {
    const number = numbers[segment.docs[i] ?? 0] ?? DROPPED;
    if (number === DROPPED) continue;
    docs[next] = number;
    counts[next] = segment.counts[i] ?? 0;
    next++;
  }
  postings.length = next;
}

async function mergeLengths(
  parts: readonly MergePart[],
  documents: number,
  slice: TimeSlice,
): Promise<Pick<Segment, 'textLengths' | 'headingLengths'>> {
  const lengths = { textLengths: new Uint16Array(documents), headingLengths: new Uint8Array(documents) };
  for (const part of parts) {
    for (let from = 0; from < part.numbers.length; from += STEP) {
      copyLengths(lengths, part, from, Math.min(from + STEP, part.numbers.length));
      if (slice.expired()) await slice.yield();
    }
  }
  return lengths;
}

function copyLengths(
  { textLengths, headingLengths }: Pick<Segment, 'textLengths' | 'headingLengths'>,
  { segment, numbers }: MergePart,
  from: number,
  to: number,
): void {
  for (let doc = from; doc < to; doc++) {
    const number = numbers[doc] ?? DROPPED;
    if (number === DROPPED) continue;
    textLengths[number] = segment.textLengths[doc] ?? 0;
    headingLengths[number] = segment.headingLengths[doc] ?? 0;
  }
}
