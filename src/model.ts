/**
 * The words of the trade as types, nothing else. Every offset in this program is a half-open range
 * `[start, end)` of UTF-16 code units (JavaScript string indices) into `Article.text`.
 */
import type { QueryOf } from './queries.ts';

export type * from './model/answer.ts';
export type * from './model/article.ts';
export type * from './model/overviews.ts';
export type * from './model/passage.ts';
export type * from './model/reindex.ts';
export type * from './model/statements.ts';
export type { Query, QueryKind, QueryOf } from './queries.ts';

/** Limits what is searched. Dates are `2024`, `2024-10` or `2024-10-16`, both ends included. */
export interface Scope {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}

export type AskQuery = QueryOf<'ask'>;
export type WhoSaidQuery = QueryOf<'who-said'>;
export type CheckQuery = QueryOf<'check'>;
export type WhoIsQuery = QueryOf<'who-is'>;
export type MentionsQuery = QueryOf<'mentions'>;
export type TimelineQuery = QueryOf<'timeline'>;
export type PositionsQuery = QueryOf<'positions'>;
export type CoverageQuery = QueryOf<'coverage'>;
export type ArticleQuery = QueryOf<'article'>;
export type DigestQuery = QueryOf<'digest'>;
export type SourcesQuery = QueryOf<'sources'>;
export type HelpQuery = QueryOf<'help'>;
