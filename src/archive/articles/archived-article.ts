import type { Article, Extraction } from '../../model.ts';

/** An article with what was found in it. */
export interface ArchivedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  /** What people and near-duplicates are worked out from, where that is at hand already. */
  readonly traits?: ArticleTraits;
  /** The lines that were taken out because they recur in the outlet's articles, in reading order; absent where nobody looked. */
  readonly templateLines?: readonly string[];
  /** What tells the article from one with other content, where that is at hand already. */
  readonly digest?: string;
  /** Gives what `use` makes of the bytes that are stored of it, where they are: see `StoredArticle.read`. */
  readStored?<Result>(use: (bytes: Uint8Array<ArrayBuffer>) => Result): Result;
}

/** What is worked out from one article alone for the whole archive, so that no swap need look at its text again. */
export interface ArticleTraits {
  readonly speakers: readonly SpeakerTraits[];
  /** MinHash sketch of the text; see `near-duplicates/sketch.ts`. */
  readonly sketch: Uint32Array;
  /** Its dated sentences as rows of numbers; see `dates/dated-sentence.ts`. */
  readonly dated: Uint32Array;
}

/** One speaker of one article, as the article's own extraction names them. */
export interface SpeakerTraits {
  /** As `Quote.speaker` has it. */
  readonly speaker: string;
  /** How many of the article's quotes are theirs. */
  readonly quotes: number;
  /** The ways the article writes the name, titles left out; the speaker's own first. */
  readonly writings: readonly string[];
  /** What the article calls them, with single spaces. */
  readonly roles: readonly string[];
  /** The key of the acronym that the article introduces for a body: "National Weather Office (NWO)". */
  readonly acronym: string | null;
}
