import SearchableMap from 'minisearch/SearchableMap';
import type { WeightedTerm } from '../archive.ts';
import type { Pace } from './pace.ts';
import { HEADING_WEIGHT, inverseFrequency, saturate } from './scoring.ts';
import { countInHeading, countInText, type Segment } from './segment.ts';
import { TopDocuments } from './top-documents.ts';

export interface ScoredDocument {
  readonly doc: number;
  readonly score: number;
}

/** A settled index over paragraphs, numbered from 0: vocabulary, postings, lengths. Immutable. */
export class ParagraphIndex {
  readonly segment: Segment;
  readonly #vocabulary: SearchableMap<number>;
  readonly #meanText: number;
  readonly #meanHeading: number;

  private constructor(
    segment: Segment,
    vocabulary: SearchableMap<number>,
    meanText: number,
    meanHeading: number,
  ) {
    this.segment = segment;
    this.#vocabulary = vocabulary;
    this.#meanText = meanText;
    this.#meanHeading = meanHeading;
  }

  static async over(segment: Segment, pace: Pace): Promise<ParagraphIndex> {
    const vocabulary = new SearchableMap<number>();
    for (const [index, term] of segment.terms.entries()) {
      vocabulary.set(term, index);
      if (index % 256 === 0 && pace.due()) await pace.rest();
    }
    return new ParagraphIndex(segment, vocabulary, mean(segment.textLengths), mean(segment.headingLengths));
  }

  /** How many paragraphs it holds. */
  get documents(): number {
    return this.segment.textLengths.length;
  }

  /** In how many paragraphs, headings included, a stem occurs. */
  frequency(term: string): number {
    const index = this.#vocabulary.get(term);
    return index === undefined
      ? 0
      : (this.segment.starts[index + 1] ?? 0) - (this.segment.starts[index] ?? 0);
  }

  /** Whether a stem occurs in one of the paragraphs `[from, to)`. */
  occurs(term: string, from: number, to: number): boolean {
    const index = this.#vocabulary.get(term);
    if (index === undefined) return false;
    const { docs, starts } = this.segment;
    let low = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((docs[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low < end && (docs[low] ?? 0) < to;
  }

  /** The best documents by BM25, best first; `admits` narrows them down before they are scored. */
  search(terms: readonly WeightedTerm[], limit: number, admits?: (doc: number) => boolean): ScoredDocument[] {
    const scores = new Map<number, number>();
    const { docs, counts, starts, textLengths, headingLengths } = this.segment;
    for (const { term, weight } of terms) {
      const index = this.#vocabulary.get(term);
      if (index === undefined) continue;
      const idf = weight * inverseFrequency(this.frequency(term), this.documents);
      for (let i = starts[index] ?? 0; i < (starts[index + 1] ?? 0); i++) {
        const doc = docs[i] ?? 0;
        if (admits && !admits(doc)) continue;
        const packed = counts[i] ?? 0;
        const score =
          saturate(countInText(packed), textLengths[doc] ?? 0, this.#meanText) +
          HEADING_WEIGHT * saturate(countInHeading(packed), headingLengths[doc] ?? 0, this.#meanHeading);
        scores.set(doc, (scores.get(doc) ?? 0) + idf * score);
      }
    }
    const best = new TopDocuments(limit);
    for (const [doc, score] of scores) best.offer(doc, score);
    return best.sorted();
  }
}

function mean(lengths: Uint16Array | Uint8Array): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return lengths.length === 0 ? 1 : Math.max(1, sum / lengths.length);
}
