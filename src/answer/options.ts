import type { Locale } from '../words/locales.ts';

/** How sure the corpus must be to count as answering. */
export type Strictness = 'strict' | 'normal' | 'lenient';

/** What an answer depends on besides the query and the archive. */
export interface AnswerOptions {
  readonly strictness: Strictness;
  /** The language of all that is not an article's; English where left out. */
  readonly locale?: Locale;
  /** The moment of asking: what "yesterday" and "this week" mean, and how near an article is. Now, where left out; then no article counts as near. */
  readonly askedAt?: Date;
  /** Ask: how many hits (5 by default). Who said: how many statements. */
  readonly limit?: number;
  /** Timeline: at most so many dates, chosen by how much they matter. */
  readonly dates?: number;
  /** Timeline: at most so many sentences a date. */
  readonly perDate?: number;
}
