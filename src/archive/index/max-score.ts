import { type Impacts, impactOf } from './impacts.ts';
import type { Segment } from './segment.ts';
import { TopDocuments } from './top-documents.ts';

/** A term of a search: its postings `[at, end)`, its weight, and the most that it can add to a score. */
export interface TermPostings {
  at: number;
  readonly end: number;
  readonly weight: number;
  readonly bound: number;
}

const WINDOW = 4096;

/** How many documents are wanted, and of which. */
export interface SearchLimits {
  readonly limit: number;
  readonly admits: ((doc: number) => boolean) | undefined;
}

/**
 * The `limit` documents with the highest scores. MaxScore (Turtle and Flood 1995), over windows of documents as Lucene does it: terms whose
 * bounds together can't lift a document over the worst of the best so far are not walked through, only looked up for documents that
 * other terms brought in. Gives what scoring every document gives.
 */
export function findBest(
  segment: Segment,
  impacts: Impacts,
  terms: readonly TermPostings[],
  { limit, admits }: SearchLimits,
): TopDocuments {
  const best = new TopDocuments(limit);
  const lists = [...terms].sort((a, b) => a.bound - b.bound);
  const sums = new Float64Array(lists.length);
  for (const [i, { bound }] of lists.entries()) sums[i] = (sums[i - 1] ?? 0) + bound;
  const scores = new Float64Array(WINDOW);
  const touched = new Uint32Array(WINDOW / 32);
  const { docs } = segment;
  let essential = 0;
  while (limit > 0) {
    while (essential < lists.length && (sums[essential] ?? 0) <= best.threshold) essential++;
    let first = Number.POSITIVE_INFINITY;
    for (let i = essential; i < lists.length; i++) {
      const list = lists[i];
      if (list && list.at < list.end) first = Math.min(first, docs[list.at] ?? first);
    }
    if (first === Number.POSITIVE_INFINITY) break;
    for (let i = essential; i < lists.length; i++) {
      const list = lists[i];
      if (list) addWindow(segment, impacts, list, { first, scores, touched });
    }
    for (let word = 0; word < touched.length; word++) {
      let bits = touched[word] ?? 0;
      touched[word] = 0;
      while (bits !== 0) {
        const offset = word * 32 + (31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
        const doc = first + offset;
        let score = scores[offset] ?? 0;
        scores[offset] = 0;
        if (admits && !admits(doc)) continue;
        for (let i = essential - 1; i >= 0 && score + (sums[i] ?? 0) > best.threshold; i--) {
          const list = lists[i];
          if (list) score += scoreAt(segment, impacts, list, doc);
        }
        if (score > best.threshold) best.offer(doc, score);
      }
    }
  }
  return best;
}

/** The scores of the documents from `first` on, and a bit for each that has one. */
interface ScoredWindow {
  readonly first: number;
  readonly scores: Float64Array;
  readonly touched: Uint32Array;
}

/** Adds what a term gives to the documents from `first` to the end of the window. */
function addWindow(
  { docs, counts, textLengths, headingLengths }: Segment,
  { textNorms, headingNorms }: Impacts,
  list: TermPostings,
  { first, scores, touched }: ScoredWindow,
): void {
  const { end, weight } = list;
  const last = first + WINDOW;
  let at = list.at;
  for (; at < end; at++) {
    const doc = docs[at] ?? 0;
    if (doc >= last) break;
    const offset = doc - first;
    const textNorm = textNorms[textLengths[doc] ?? 0] ?? 1;
    const headingNorm = headingNorms[headingLengths[doc] ?? 0] ?? 1;
    scores[offset] = (scores[offset] ?? 0) + weight * impactOf(counts[at] ?? 0, textNorm, headingNorm);
    touched[offset >> 5] = (touched[offset >> 5] ?? 0) | (1 << (offset & 31));
  }
  list.at = at;
}

/** What a term gives to one document, its postings wound forward to it. */
function scoreAt(
  { docs, counts, textLengths, headingLengths }: Segment,
  { textNorms, headingNorms }: Impacts,
  list: TermPostings,
  doc: number,
): number {
  list.at = seek(docs, list.at, list.end, doc);
  if (list.at >= list.end || docs[list.at] !== doc) return 0;
  const textNorm = textNorms[textLengths[doc] ?? 0] ?? 1;
  return list.weight * impactOf(counts[list.at] ?? 0, textNorm, headingNorms[headingLengths[doc] ?? 0] ?? 1);
}

/** The first of the ascending entries `[from, end)` that is not below `doc`: by doubling steps, then by halves. */
export function seek(docs: Uint32Array, from: number, end: number, doc: number): number {
  if (from >= end || (docs[from] ?? 0) >= doc) return from;
  let [low, step] = [from, 1];
  while (low + step < end && (docs[low + step] ?? 0) < doc) {
    low += step;
    step *= 2;
  }
  // By hand: a timeline seeks ten thousand times, and a call for each halving takes longer than the halving.
  let high = Math.min(end, low + step);
  low++;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docs[middle] ?? 0) >= doc) high = middle;
    else low = middle + 1;
  }
  return low;
}
