import type { TimeSlice } from '../steps/time-slice.ts';
import { type Impacts, measureImpacts } from './impacts.ts';
import { findBest, seek, type TermPostings } from './max-score.ts';
import type { WeightedTerm } from './scoring.ts';
import { inverseFrequency } from './scoring.ts';
import { countInHeading, countInText, type Segment } from './segment.ts';
import type { ScoredDocument } from './top-documents.ts';
import { Vocabulary } from './vocabulary.ts';

/** A settled index over paragraphs, numbered from 0: vocabulary, postings, lengths. Immutable. */
export class ParagraphIndex {
  readonly segment: Segment;
  readonly vocabulary: Vocabulary;
  readonly impacts: Impacts;

  private constructor(segment: Segment, vocabulary: Vocabulary, impacts: Impacts) {
    this.segment = segment;
    this.vocabulary = vocabulary;
    this.impacts = impacts;
  }

  static async over(segment: Segment, slice: TimeSlice): Promise<ParagraphIndex> {
    const { terms, starts } = segment;
    const matching = (place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0);
    const vocabulary = await Vocabulary.over(terms, matching, slice);
    return new ParagraphIndex(segment, vocabulary, await measureImpacts(segment, slice));
  }

  /** How many paragraphs it holds. */
  get documents(): number {
    return this.segment.textLengths.length;
  }

  /** Whether a stem occurs in one of the paragraphs `[from, to)`. */
  occurs(term: string, from: number, to: number): boolean {
    const index = this.vocabulary.placeOf(term);
    if (index < 0) return false;
    const { docs, starts } = this.segment;
    const end = starts[index + 1] ?? 0;
    const at = seek(docs, starts[index] ?? 0, end, from);
    return at < end && (docs[at] ?? 0) < to;
  }

  /** Every paragraph in which a stem occurs, ascending, with its packed counts (see `packCounts`). */
  *postings(term: string): Generator<{ readonly doc: number; readonly counts: number }> {
    const index = this.vocabulary.placeOf(term);
    if (index < 0) return;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at++) yield { doc: docs[at] ?? 0, counts: counts[at] ?? 0 };
  }

  /** The same, told one after the other: several times as quick where there are many. */
  eachPosting(term: string, tell: (doc: number, counts: number) => void): void {
    const index = this.vocabulary.placeOf(term);
    if (index < 0) return;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at++) tell(docs[at] ?? 0, counts[at] ?? 0);
  }

  /** As `occurs`, in the texts of the paragraphs alone: their headings don't count. */
  occursInText(term: string, from: number, to: number): boolean {
    const index = this.vocabulary.placeOf(term);
    if (index < 0) return false;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    let at = seek(docs, starts[index] ?? 0, end, from);
    while (at < end && (docs[at] ?? 0) < to && countInText(counts[at] ?? 0) === 0) at++;
    return at < end && (docs[at] ?? 0) < to;
  }

  /** Whether a stem occurs in the heading of a paragraph. */
  occursInHeading(term: string, doc: number): boolean {
    const index = this.vocabulary.placeOf(term);
    if (index < 0) return false;
    const { docs, starts, counts } = this.segment;
    const end = starts[index + 1] ?? 0;
    const at = seek(docs, starts[index] ?? 0, end, doc);
    return at < end && docs[at] === doc && countInHeading(counts[at] ?? 0) > 0;
  }

  /** The best documents by BM25, best first; `admits` narrows them down before they are scored. */
  search(terms: readonly WeightedTerm[], limit: number, admits?: (doc: number) => boolean): ScoredDocument[] {
    const postings = terms.flatMap(({ term, weight }): TermPostings[] => {
      const index = this.vocabulary.placeOf(term);
      if (index < 0 || weight <= 0) return [];
      const [at, end] = [this.segment.starts[index] ?? 0, this.segment.starts[index + 1] ?? 0];
      const worth = weight * inverseFrequency(end - at, this.documents);
      return [{ at, end, weight: worth, bound: worth * (this.impacts.most[index] ?? 0) }];
    });
    return findBest(this.segment, this.impacts, postings, { limit, admits }).sorted();
  }
}
