import type { ArchivedArticle } from '../articles/archived-article.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import {
  type DatedSentence,
  eventDate,
  joinRows,
  packDatedSentences,
  ROW,
  sentenceStart,
  toDate,
  unpackDatedSentence,
} from './dated-sentence.ts';

/** What the articles date. */
export interface Dates {
  /** How many events there are, and the first and last of their dates; null where there are none. */
  readonly extent: DatesExtent | null;
  /** The dated sentences of an article: its events, then what else its sentences date, each in reading order. */
  of(articleId: string): readonly DatedSentence[];
  /** The same, not written out: for what asks about many articles. */
  in(articleId: string): ArticleDates;
  /** The dated sentences of all articles, in their order, whose date fits; a date is asked about once. */
  where(fits: (date: string) => boolean): Iterable<ArticleSentence>;
}

export interface DatesExtent {
  readonly events: number;
  readonly first: string;
  readonly last: string;
}

/** The dated sentences of an article, by their place among them. */
export interface ArticleDates {
  readonly length: number;
  /** Where the sentence starts in the text. */
  startAt(place: number): number;
  sentenceAt(place: number): DatedSentence;
}

export interface ArticleSentence extends DatedSentence {
  readonly articleId: string;
}

/** The rows of an article, where they are at hand. */
export type KnownRows = (entry: ArchivedArticle) => Uint32Array | undefined;

/** The rows of all articles side by side, in one list of numbers: sixteen bytes a sentence, and nothing to be decoded. */
export class PackedDates implements Dates {
  readonly extent: DatesExtent | null;
  readonly #ids: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #rows: Uint32Array;
  /** Where each article's rows begin, and the last one's end. */
  readonly #starts: Uint32Array;
  readonly #written = new Map<number, string>();

  /**
   * `positions`: where each article stands in the list, by its id; `rows`: those of all articles, as `packDatedSentences` makes them, and of how many numbers each article's are.
   */
  constructor(
    ids: readonly string[],
    positions: ReadonlyMap<string, number>,
    rows: Uint32Array,
    counts: readonly number[],
  ) {
    this.#ids = ids;
    this.#positions = positions;
    this.#rows = rows;
    this.#starts = new Uint32Array(counts.length + 1);
    for (const [i, count] of counts.entries()) this.#starts[i + 1] = (this.#starts[i] ?? 0) + count;
    this.extent = this.#measure();
  }

  /** `positions`: where each article stands in the list, by its id. What `known` gives is not read again. */
  static async over(
    articles: readonly ArchivedArticle[],
    positions: ReadonlyMap<string, number>,
    { slice, known }: { readonly slice: TimeSlice; readonly known?: KnownRows | undefined },
  ): Promise<PackedDates> {
    const lists: Uint32Array[] = [];
    for (const entry of articles) {
      lists.push(known?.(entry) ?? entry.traits?.dated ?? packDatedSentences(entry.extraction));
      if (slice.expired()) await slice.yield();
    }
    const counts = lists.map(({ length }) => length);
    return new PackedDates([...positions.keys()], positions, joinRows(lists), counts);
  }

  of(articleId: string): readonly DatedSentence[] {
    const dates = this.in(articleId);
    return Array.from({ length: dates.length }, (_, place) => dates.sentenceAt(place));
  }

  /** The rows of the article at a position. */
  rowsAt(position: number): Uint32Array {
    return this.#rows.subarray(this.#starts[position], this.#starts[position + 1]);
  }

  in(articleId: string): ArticleDates {
    const position = this.#positions.get(articleId);
    const first = position === undefined ? 0 : (this.#starts[position] ?? 0);
    const end = position === undefined ? 0 : (this.#starts[position + 1] ?? 0);
    return new RowsOfArticle(this.#rows, first, end, this.#dateOf);
  }

  *where(fits: (date: string) => boolean): Generator<ArticleSentence> {
    const verdicts = new Map<number, boolean>();
    for (const [position, articleId] of this.#ids.entries()) {
      const end = this.#starts[position + 1] ?? 0;
      for (let at = this.#starts[position] ?? 0; at < end; at += ROW) {
        const date = this.#rows[at] ?? 0;
        let verdict = verdicts.get(date);
        if (verdict === undefined) {
          verdict = fits(this.#dateOf(date));
          verdicts.set(date, verdict);
        }
        if (verdict) yield Object.assign(this.#sentenceAt(at), { articleId });
      }
    }
  }

  #sentenceAt(at: number): DatedSentence {
    return unpackDatedSentence(this.#rows, at, this.#dateOf);
  }

  /** Each date is written out once: a timeline asks for those of ten thousand sentences. */
  readonly #dateOf = (number: number): string => {
    const known = this.#written.get(number);
    if (known !== undefined) return known;
    const date = toDate(number);
    this.#written.set(number, date);
    return date;
  };

  #measure(): DatesExtent | null {
    let events = 0;
    const numbers = new Set<number>();
    for (let at = 0; at < this.#rows.length; at += ROW) {
      const date = eventDate(this.#rows, at);
      if (date === null) continue;
      events++;
      numbers.add(date);
    }
    const dates = [...numbers].map(toDate).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    return first === undefined || last === undefined ? null : { events, first, last };
  }
}

/** A class, since a timeline asks for those of thousands of articles. */
class RowsOfArticle implements ArticleDates {
  readonly length: number;
  readonly #rows: Uint32Array;
  readonly #first: number;
  readonly #dateOf: (number: number) => string;

  /** Its rows are the numbers from `first` to `end`. */
  constructor(rows: Uint32Array, first: number, end: number, dateOf: (number: number) => string) {
    this.length = (end - first) / ROW;
    this.#rows = rows;
    this.#first = first;
    this.#dateOf = dateOf;
  }

  startAt(place: number): number {
    return sentenceStart(this.#rows, this.#first + place * ROW);
  }

  sentenceAt(place: number): DatedSentence {
    return unpackDatedSentence(this.#rows, this.#first + place * ROW, this.#dateOf);
  }
}
