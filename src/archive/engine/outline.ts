import type { UnreadLanguage } from '../../model.ts';
import type { ArticleHead } from '../articles/stored-article.ts';
import type { Dates } from '../dates/dates.ts';
import type { MeanLengths } from '../index/impacts.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { NearDuplicates } from '../near-duplicates/near-duplicates.ts';
import type { People } from '../people/people.ts';

/** An article as far as everybody knows it: all but its text and what was found in that. */
export interface OutlinedArticle {
  /** Under which its documents are in the engine; see `articleKey`. */
  readonly key: string;
  readonly head: ArticleHead;
}

/** How many paragraphs have a stem in their text, and in the title or outlet of their article. */
export interface MatchingFields {
  readonly text: number;
  readonly heading: number;
}

/** What of an archive is small enough for every process that answers to hold whole: about a tenth of it. */
export interface Outline {
  readonly version: string;
  readonly builtAt: string;
  /** In the order of the corpus folder. */
  readonly articles: readonly OutlinedArticle[];
  readonly paragraphs: number;
  readonly means: MeanLengths;
  readonly languages: readonly UnreadLanguage[];
  readonly vocabulary: Vocabulary;
  /** In how many paragraphs a stem occurs, by where it stands in them; undefined for one that is not in the corpus. */
  readonly matchingFields: (stem: string) => MatchingFields | undefined;
  readonly people: People;
  readonly nearDuplicates: NearDuplicates;
  readonly dates: Dates;
}
