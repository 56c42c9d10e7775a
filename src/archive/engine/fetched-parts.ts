import type { ArchivedArticle, Occurrence, RankedParagraph } from '../archive.ts';
import { DecodedCache, openArticle } from '../articles/open-article.ts';
import type { Sought } from './searches.ts';

/** What is to be fetched. */
export interface Missing {
  /** Places of articles in the outline. */
  readonly articles: ReadonlySet<number>;
  /** By `searchName`. */
  readonly searches: ReadonlyMap<string, Sought>;
  /** Stems of which all occurrences are wanted. */
  readonly stems: ReadonlySet<string>;
}

/** Stored articles that are kept at hand for the next question, in bytes, and those of them that stay decoded; and so many paragraphs that searches and lists of occurrences gave. */
const MAX_KEPT_BYTES = 32 * 1024 * 1024;
const MAX_DECODED_BYTES = 8 * 1024 * 1024;
const MAX_KEPT_RESULTS = 250_000;

/** What was fetched of an archive, for all questions: one finds what another one had to fetch. */
export class FetchedParts {
  readonly articles = new Map<number, ArchivedArticle>();
  readonly ranked = new Map<string, readonly RankedParagraph[]>();
  readonly occurrences = new Map<string, readonly Occurrence[]>();
  readonly #cache = new DecodedCache(MAX_DECODED_BYTES);
  #bytes = 0;
  #results = 0;

  addArticle(position: number, id: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.articles.has(position)) return;
    this.#bytes += bytes.length;
    // Its hash is asked for by whoever writes, and nobody writes from here.
    const stored = { id, hash: '', read: <Result>(use: (own: typeof bytes) => Result) => use(bytes) };
    this.articles.set(position, openArticle(stored, id, this.#cache));
  }

  addRanked(name: string, ranked: readonly RankedParagraph[]): void {
    this.#results += ranked.length;
    this.ranked.set(name, ranked);
  }

  addOccurrences(stem: string, occurrences: readonly Occurrence[]): void {
    this.#results += occurrences.length;
    this.occurrences.set(stem, occurrences);
  }

  /** Whether so much is at hand that it had better be let go. */
  get isFull(): boolean {
    return this.#bytes > MAX_KEPT_BYTES || this.#results > MAX_KEPT_RESULTS;
  }

  /** Lets everything go. Never while a question is being answered: it would fetch for ever. */
  clear(): void {
    this.articles.clear();
    this.ranked.clear();
    this.occurrences.clear();
    this.#bytes = 0;
    this.#results = 0;
  }
}
