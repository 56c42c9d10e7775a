import SearchableMap from 'minisearch/SearchableMap';
import { rememberWords } from '../../text/remember-words.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import { type Impacts, measureImpacts } from './impacts.ts';
import { findBest, seek, type TermPostings } from './max-score.ts';
import type { WeightedTerm } from './scoring.ts';
import { inverseFrequency } from './scoring.ts';
import { countInHeading, countInText, type Segment } from './segment.ts';
import type { ScoredDocument } from './top-documents.ts';

/** Words shorter than this are too like each other to be taken for misspelt; from `LONG` on two letters may differ. */
const MIN_RESPELT_CHARACTERS = 5;
const LONG = 8;

/** A settled index over paragraphs, numbered from 0: vocabulary, postings, lengths. Immutable. */
export class ParagraphIndex {
  readonly segment: Segment;
  readonly #vocabulary: SearchableMap<number>;
  readonly #impacts: Impacts;
  /** Where a term stands in the vocabulary; -1 where it does not. The tree is slow for what is asked about again and again. */
  readonly #placeOf: (term: string) => number;

  private constructor(segment: Segment, vocabulary: SearchableMap<number>, impacts: Impacts) {
    this.segment = segment;
    this.#vocabulary = vocabulary;
    this.#impacts = impacts;
    this.#placeOf = rememberWords((term) => vocabulary.get(term) ?? -1);
  }

  static async over(segment: Segment, slice: TimeSlice): Promise<ParagraphIndex> {
    const vocabulary = new SearchableMap<number>();
    for (const [index, term] of segment.terms.entries()) {
      vocabulary.set(term, index);
      if (index % 256 === 0 && slice.expired()) await slice.yield();
    }
    return new ParagraphIndex(segment, vocabulary, await measureImpacts(segment, slice));
  }

  /** How many paragraphs it holds. */
  get documents(): number {
    return this.segment.textLengths.length;
  }

  /** In how many paragraphs, headings included, a stem occurs. */
  frequency(term: string): number {
    const index = this.#placeOf(term);
    return index < 0 ? 0 : (this.segment.starts[index + 1] ?? 0) - (this.segment.starts[index] ?? 0);
  }

  /** The term spelt most nearly like one that is not there, the commonest of several; short words and numbers are left as they are. */
  respell(term: string): string | undefined {
    if (term.length < MIN_RESPELT_CHARACTERS || !/^\p{L}+$/u.test(term)) return undefined;
    const reach = term.length < LONG ? 1 : 2;
    let [best, bestDistance]: [string | undefined, number] = [undefined, reach + 1];
    for (const [other, [, distance]] of this.#vocabulary.fuzzyGet(term, reach)) {
      if (other[0] !== term[0] || distance > bestDistance) continue;
      if (distance === bestDistance && this.frequency(other) <= this.frequency(best ?? '')) continue;
      [best, bestDistance] = [other, distance];
    }
    return best;
  }

  /** All terms that begin so. */
  termsFrom(prefix: string): string[] {
    return [...this.#vocabulary.atPrefix(prefix).keys()];
  }

  /** Whether a stem occurs in one of the paragraphs `[from, to)`. */
  occurs(term: string, from: number, to: number): boolean {
    const index = this.#placeOf(term);
    if (index < 0) return false;
    const { docs, starts } = this.segment;
    const end = starts[index + 1] ?? 0;
    const at = seek(docs, starts[index] ?? 0, end, from);
    return at < end && (docs[at] ?? 0) < to;
  }

  /** Every paragraph in which a stem occurs, ascending, with its packed counts (see `packCounts`). */
  *postings(term: string): Generator<{ readonly doc: number; readonly counts: number }> {
    const index = this.#placeOf(term);
    if (index < 0) return;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at++) yield { doc: docs[at] ?? 0, counts: counts[at] ?? 0 };
  }

  /** As `occurs`, in the texts of the paragraphs alone: their headings don't count. */
  occursInText(term: string, from: number, to: number): boolean {
    const index = this.#placeOf(term);
    if (index < 0) return false;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    let at = seek(docs, starts[index] ?? 0, end, from);
    while (at < end && (docs[at] ?? 0) < to && countInText(counts[at] ?? 0) === 0) at++;
    return at < end && (docs[at] ?? 0) < to;
  }

  /** Whether a stem occurs in the heading of a paragraph. */
  occursInHeading(term: string, doc: number): boolean {
    const index = this.#placeOf(term);
    if (index < 0) return false;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    const at = seek(docs, starts[index] ?? 0, end, doc);
    return at < end && docs[at] === doc && countInHeading(counts[at] ?? 0) > 0;
  }

  /** The best documents by BM25, best first; `admits` narrows them down before they are scored. */
  search(terms: readonly WeightedTerm[], limit: number, admits?: (doc: number) => boolean): ScoredDocument[] {
    const postings = terms.flatMap(({ term, weight }): TermPostings[] => {
      const index = this.#placeOf(term);
      if (index < 0 || weight <= 0) return [];
      const [at, end] = [this.segment.starts[index] ?? 0, this.segment.starts[index + 1] ?? 0];
      const worth = weight * inverseFrequency(end - at, this.documents);
      return [{ at, end, weight: worth, bound: worth * (this.#impacts.most[index] ?? 0) }];
    });
    return findBest(this.segment, this.#impacts, postings, { limit, admits }).sorted();
  }
}
