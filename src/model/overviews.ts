/** Answers that go over many articles: by date, outlet, matter or word. */
import type { QueryOf } from '../queries.ts';
import type { Precision } from './article.ts';
import type { AnswerBase, Citation, Passage } from './passage.ts';

/** How often somebody or something is there on a date. */
export interface TimedCount {
  /** Null for whoever names none. */
  readonly name: string | null;
  /** As precise as it is known; null for none. */
  readonly date: string | null;
  readonly count: number;
}

export interface CoverageAnswer extends AnswerBase {
  readonly kind: 'coverage';
  readonly query: QueryOf<'coverage'>;
  /** Each outlet once, the earliest first, undated last; null for an article that names none. Their articles likewise. */
  readonly reports: readonly { readonly outlet: string | null; readonly articles: readonly Citation[] }[];
  /** The paragraphs that tell of it, by outlet and day; of near-copies those of the earliest. */
  readonly counts: readonly TimedCount[];
  /** How many paragraphs were looked at, where there may be more of it; null where all were. */
  readonly cutAt: number | null;
}

/** A sentence of a timeline. */
export interface DatedPassage {
  readonly passage: Passage;
  readonly inferred: boolean;
  readonly planned: boolean;
  /** Where other articles tell the same. */
  readonly also: readonly Citation[];
  /** How many articles tell it, near-copies counted once. */
  readonly reports: number;
  /** What other articles tell of the same event with another number, which is stressed. */
  readonly variants: readonly Passage[];
  /** The numbers that differ, in the words of the articles ("about 11,000", "10,000"); empty where they agree. */
  readonly figures: readonly string[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly precision: Precision;
  readonly sentences: readonly DatedPassage[];
}

export interface TimelineAnswer extends AnswerBase {
  readonly kind: 'timeline';
  readonly query: QueryOf<'timeline'>;
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** The date that answers when it was, or will be, where the query asks for it by its `order` and a sentence names it in full. */
  readonly nearest: string | null;
  /** On the topic, from articles or sentences without a date. */
  readonly undated: readonly Passage[];
}

export interface ArticleAnswer extends AnswerBase {
  readonly kind: 'article';
  readonly query: QueryOf<'article'>;
  readonly articleId: string | null;
}

/** A matter that articles tell of. */
export interface DigestStory {
  /** The first sentence of the article that is nearest to all of them. */
  readonly opening: Passage;
  /** How many texts tell it, copies counted once. */
  readonly texts: number;
  /** All articles, that one first. */
  readonly articles: readonly Citation[];
}

/** Somebody whom several texts quote, with one quotation. */
export interface QuotedMost {
  readonly speaker: string;
  readonly texts: number;
  readonly passage: Passage;
}

/** What an article says is still to come. */
export interface DateAhead {
  /** `2024-10-14`, `2024-10` or `2024`. */
  readonly date: string;
  readonly inferred: boolean;
  readonly passage: Passage;
}

export interface DigestAnswer extends AnswerBase {
  readonly kind: 'digest';
  readonly query: QueryOf<'digest'>;
  /** The most reported first. */
  readonly stories: readonly DigestStory[];
  readonly quoted: readonly QuotedMost[];
  /** The soonest first. */
  readonly ahead: readonly DateAhead[];
}

/** What the corpus holds. */
export interface CorpusCensus {
  readonly articles: number;
  readonly paragraphs: number;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly undated: number;
  readonly first: string | null;
  readonly last: string | null;
  /** ISO time of the last reindex. */
  readonly indexedAt: string;
}

export interface SourcesAnswer extends AnswerBase {
  readonly kind: 'sources';
  readonly query: QueryOf<'sources'>;
  readonly census: CorpusCensus;
}

export interface MentionsAnswer extends AnswerBase {
  readonly kind: 'mentions';
  readonly query: QueryOf<'mentions'>;
  /** Over all articles, shown or not. */
  readonly counts: { readonly articles: number; readonly times: number; readonly outlets: number };
}
