import type { Pace } from './pace.ts';
import type { Segment } from './segment.ts';

/** A segment and where its documents go: the new number of each, or `DROPPED`. */
export interface MergePart {
  readonly segment: Segment;
  readonly numbers: Uint32Array;
}

export const DROPPED = 0xffffffff;
const STEP = 65_536;

/** One segment out of several, over `documents` documents. */
export async function mergeSegments(
  parts: readonly MergePart[],
  documents: number,
  pace: Pace,
): Promise<Segment> {
  const byTerm = new Map<string, number[]>();
  for (const [index, { segment }] of parts.entries()) {
    for (const [term, word] of segment.terms.entries()) {
      const places = byTerm.get(word);
      if (places) places.push(index, term);
      else byTerm.set(word, [index, term]);
      if (term % 1024 === 0 && pace.due()) await pace.rest();
    }
  }
  const size = parts.reduce((sum, { segment }) => sum + segment.docs.length, 0);
  const docs = new Uint32Array(size);
  const counts = new Uint8Array(size);
  const terms: string[] = [];
  const starts: number[] = [0];
  let at = 0;
  for (const [word, places] of byTerm) {
    const before = at;
    for (let i = 0; i < places.length; i += 2) {
      const part = parts[places[i] ?? 0];
      const term = places[i + 1] ?? 0;
      if (!part) continue;
      const first = at;
      const end = part.segment.starts[term + 1] ?? 0;
      for (let from = part.segment.starts[term] ?? 0; from < end; from += STEP) {
        at = copy(part, from, Math.min(end, from + STEP), docs, counts, at);
        if (pace.due()) await pace.rest();
      }
      sortRun(docs, counts, first, at);
      mergeRuns(docs, counts, before, first, at);
    }
    if (at > before) {
      terms.push(word);
      starts.push(at);
    }
  }
  const trim = at < size;
  return {
    ...{ terms, starts: Uint32Array.from(starts) },
    ...{ docs: trim ? docs.slice(0, at) : docs, counts: trim ? counts.slice(0, at) : counts },
    ...(await mergeLengths(parts, documents, pace)),
  };
}

function copy(
  part: MergePart,
  from: number,
  to: number,
  docs: Uint32Array,
  counts: Uint8Array,
  at: number,
): number {
  const { segment, numbers } = part;
  let next = at;
  for (let i = from; i < to; i++) {
    const number = numbers[segment.docs[i] ?? 0] ?? DROPPED;
    if (number === DROPPED) continue;
    docs[next] = number;
    counts[next] = segment.counts[i] ?? 0;
    next++;
  }
  return next;
}

/** Brings the entries from `start` to `end` into ascending order of documents; articles that changed places upset it. */
function sortRun(docs: Uint32Array, counts: Uint8Array, start: number, end: number): void {
  let ascends = true;
  for (let i = start + 1; i < end && ascends; i++) ascends = (docs[i] ?? 0) > (docs[i - 1] ?? 0);
  if (ascends) return;
  const packed = new Float64Array(end - start);
  for (let i = start; i < end; i++) packed[i - start] = (docs[i] ?? 0) * 256 + (counts[i] ?? 0);
  packed.sort();
  for (const [i, posting] of packed.entries()) {
    docs[start + i] = Math.floor(posting / 256);
    counts[start + i] = posting % 256;
  }
}

/**
 * Makes one ascending run of the entries from `start` to `middle` and those from there to `end`, each ascending already. Goes from
 * the back, so that it ends where the second run, mostly a short one, is used up; what lies between two of its entries moves as a block.
 */
function mergeRuns(docs: Uint32Array, counts: Uint8Array, start: number, middle: number, end: number): void {
  if (middle === start || middle === end || (docs[middle - 1] ?? 0) < (docs[middle] ?? 0)) return;
  const laterDocs = docs.slice(middle, end);
  const laterCounts = counts.slice(middle, end);
  let early = middle;
  for (let late = laterDocs.length - 1; late >= 0; late--) {
    const doc = laterDocs[late] ?? 0;
    const from = firstAbove(docs, start, early, doc);
    docs.copyWithin(from + late + 1, from, early);
    counts.copyWithin(from + late + 1, from, early);
    docs[from + late] = doc;
    counts[from + late] = laterCounts[late] ?? 0;
    early = from;
  }
}

/** The first place in the ascending entries from `start` to `end` with a document above `doc`; sought from the end, where it mostly is. */
function firstAbove(docs: Uint32Array, start: number, end: number, doc: number): number {
  let reach = 1;
  while (end - reach >= start && (docs[end - reach] ?? 0) > doc) reach *= 2;
  let low = Math.max(start, end - reach);
  let high = end - (reach >> 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) > doc) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function mergeLengths(
  parts: readonly MergePart[],
  documents: number,
  pace: Pace,
): Promise<Pick<Segment, 'textLengths' | 'headingLengths'>> {
  const textLengths = new Uint16Array(documents);
  const headingLengths = new Uint8Array(documents);
  for (const { segment, numbers } of parts) {
    for (let doc = 0; doc < numbers.length; doc++) {
      const number = numbers[doc] ?? DROPPED;
      if (number === DROPPED) continue;
      textLengths[number] = segment.textLengths[doc] ?? 0;
      headingLengths[number] = segment.headingLengths[doc] ?? 0;
      if (doc % 4096 === 0 && pace.due()) await pace.rest();
    }
  }
  return { textLengths, headingLengths };
}
