import { bisect } from '../../text/bisect.ts';
/** Brings the entries from `start` to `end` into ascending order of documents; articles that changed places upset it. */
export function sortRun(docs: Uint32Array, counts: Uint8Array, start: number, end: number): void {
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

/** Two runs that follow each other, by offset. */
export interface Runs {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/**
 * Makes one ascending run of the entries from `start` to `middle` and those from there to `end`, each ascending already. Goes from
 * the back, so that it ends where the second run, mostly a short one, is used up; what lies between two of its entries moves as a block.
 */
export function mergeRuns(docs: Uint32Array, counts: Uint8Array, { start, middle, end }: Runs): void {
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
  return bisect(Math.max(start, end - reach), end - (reach >> 1), (i) => (docs[i] ?? 0) > doc);
}
