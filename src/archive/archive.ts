import type { Scope, UnreadLanguage } from '../model.ts';
import type { ArchivedArticle } from './articles/archived-article.ts';
import type { Dates } from './dates/dates.ts';
import type { WeightedTerm } from './index/scoring.ts';
import type { Standing } from './index/standing.ts';
import type { NearDuplicates } from './near-duplicates/near-duplicates.ts';
import type { People } from './people/people.ts';
import type { Published } from './scope.ts';

export type { ArchivedArticle } from './articles/archived-article.ts';
export type { WeightedTerm } from './index/scoring.ts';
export { MAX_IN_TEXT as MAX_COUNTED } from './index/segment.ts';

/** A paragraph in the order of a search; higher scores are better, and comparable within one search only. */
export interface RankedParagraph {
  readonly articleId: string;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  readonly score: number;
}

/** A paragraph that has a stem in its text, or in its heading: the title and outlet of its article. */
export interface Occurrence {
  readonly articleId: string;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** How often in the text; `MAX_COUNTED` stands for that and more. */
  readonly times: number;
  readonly isInHeading: boolean;
}

/** Paragraph numbers, from 1; both ends included. */
export interface ParagraphRange {
  readonly first: number;
  readonly last: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly scope?: Scope;
  /** Only in these articles, by id; in all where left out. */
  readonly articles?: ReadonlySet<string>;
}

/**
 * Everything that can be asked about, at one moment. Immutable: a reindex makes a new one and swaps it in whole.
 *
 * @example
 * const [best] = archive.search('cracks in the dam', { limit: 10, scope: { from: '2024-05' } });
 * // { articleId: '3fa9…', paragraph: 4, score: 11.2 }
 * archive.get(best.articleId)?.article.paragraphs[best.paragraph - 1]; // { n: 4, start: 812, end: 1040 }: offsets into `article.text`
 */
export interface Archive {
  /** Changes whenever the content does; 8 hexadecimal digits. */
  readonly version: string;
  /** ISO time at which the corpus folder was read. */
  readonly builtAt: string;
  /** Article ids in the order of the corpus folder. */
  readonly ids: readonly string[];
  /** How many paragraphs it holds. */
  readonly paragraphs: number;
  /** The languages of its articles besides English, the most frequent first. */
  readonly languages: readonly UnreadLanguage[];
  /** Who is who, across articles. */
  readonly people: People;
  /** Which articles tell the same text. */
  readonly nearDuplicates: NearDuplicates;
  /** What they date. */
  readonly dates: Dates;
  get(id: string): ArchivedArticle | undefined;
  /** Who published an article, and when: for what looks at all of them, so that they need not be unpacked. */
  published(id: string): Published | undefined;
  /** In how many paragraphs, titles and outlets included, a stem (see `text/stems.ts`) occurs. */
  frequency(stem: string): number;
  /** The paragraphs, in reading order, in which a stem occurs: as many as `frequency` says. */
  occurrences(stem: string): Iterable<Occurrence>;
  /** The stem in the corpus that is spelt nearly as one that is not: one letter off, two in long words; undefined where none is. */
  respell(stem: string): string | undefined;
  /** All stems of the corpus that begin so. */
  stemsFrom(prefix: string): readonly string[];
  /** Whether a stem occurs in an article, its title and outlet included; with `paragraphs`, in the text of these. */
  mentions(articleId: string, stem: string, paragraphs?: ParagraphRange): boolean;
  /** Whether a stem occurs in an article's heading: its title and outlet. */
  isInHeading(articleId: string, stem: string): boolean;
  /** Where stems stand: as `mentions` and `isInHeading`, for what asks about many articles. */
  standing(stems: readonly string[]): Standing;
  /** The paragraphs that match best, best first; empty where no word of the text, read as English, occurs. */
  search(text: string, options: SearchOptions): RankedParagraph[];
  /** As `search`, for stems with weights. */
  rank(terms: readonly WeightedTerm[], options: SearchOptions): RankedParagraph[];
}
