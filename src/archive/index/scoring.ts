/** Saturation of repeated terms and strength of length normalisation: BM25's usual values (Robertson and Zaragoza 2009). */
export const K1 = 1.2;
export const B = 0.75;
/** What a match in the title or the outlet counts, against one in the text. */
export const HEADING_WEIGHT = 0.3;

/** Inverse document frequency, never negative (the form that Lucene and MiniSearch use). */
export function inverseFrequency(matching: number, documents: number): number {
  return Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
}

/** A stem (see `text/stems.ts`) that is sought, and how much a match with it counts; 1 is usual. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}
