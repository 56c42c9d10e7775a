import { BitSet } from './bit-set.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { countInHeading, countInText } from './segment.ts';
import type { ArticleStanding } from './standing.ts';

/** Which paragraphs and articles have a stem. */
interface Places {
  readonly texts: BitSet;
  readonly articles: BitSet;
  readonly headings: BitSet;
}

/** Whose paragraphs those of an index are. */
export interface Numbers {
  /** For each paragraph the place of its article. */
  readonly owners: Uint32Array;
  /** For each article the number of its first paragraph. */
  readonly firstDocuments: Uint32Array;
}

/**
 * Where stems stand in all articles at once: their postings are gone through once, and then it takes a look at a bit, where looking a stem up takes a search by halves. For
 * what asks about the paragraphs of thousands of articles.
 */
export function standingIn(
  index: ParagraphIndex,
  numbers: Numbers,
  stems: readonly string[],
): (article: number | undefined) => ArticleStanding {
  const places = stems.map((stem) => placesOf(index, numbers, stem));
  const { firstDocuments } = numbers;
  return (article) => {
    if (article === undefined) return NOWHERE;
    const first = firstDocuments[article] ?? 0;
    return new PlacesInArticle(places, article, first, firstDocuments[article + 1] ?? index.documents);
  };
}

function placesOf(index: ParagraphIndex, { owners, firstDocuments }: Numbers, stem: string): Places {
  const texts = new BitSet(index.documents);
  const articles = new BitSet(firstDocuments.length);
  const headings = new BitSet(firstDocuments.length);
  index.eachPosting(stem, (doc, counts) => {
    const owner = owners[doc] ?? 0;
    articles.add(owner);
    if (countInText(counts) > 0) texts.add(doc);
    if (countInHeading(counts) > 0) headings.add(owner);
  });
  return { texts, articles, headings };
}

/** A class, since there are many. */
class PlacesInArticle implements ArticleStanding {
  readonly #places: readonly Places[];
  readonly #article: number;
  readonly #first: number;
  readonly #end: number;

  constructor(places: readonly Places[], article: number, first: number, end: number) {
    this.#places = places;
    this.#article = article;
    this.#first = first;
    this.#end = end;
  }

  anywhere(stem: number): boolean {
    return this.#places[stem]?.articles.has(this.#article) ?? false;
  }

  inHeading(stem: number): boolean {
    return this.#places[stem]?.headings.has(this.#article) ?? false;
  }

  inText(stem: number, first: number, last: number): boolean {
    return (
      this.#places[stem]?.texts.hasAny(this.#first + first - 1, Math.min(this.#end, this.#first + last)) ??
      false
    );
  }
}

const NOWHERE: ArticleStanding = { anywhere: () => false, inHeading: () => false, inText: () => false };
