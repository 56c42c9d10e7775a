import type { Archive } from '../../../archive/archive.ts';
import type { Answer, Query, Scope } from '../../../model.ts';
import type { Say } from '../../../words/say.ts';

/** An answer that somebody goes on from, as its message holds it. */
export interface PreviousAnswer {
  readonly query: Query;
  /** What is shown of the query: its answer, where that answer stands, or mere words about it. */
  readonly view: 'answer' | 'citations' | 'words';
  /** The page that the message shows, and how many there are; from 1. */
  readonly page: number;
  readonly pages: number;
  /** True where the person replied to it; false where it merely is the last thing that was said to them. */
  readonly isReply: boolean;
}

/** What somebody's words are answered with, and the page to show. */
export interface Turn {
  readonly answer: Answer;
  readonly page: number;
}

/** What a conversation asks of: the archive in use, null while the first one is being built, and the answers to queries. */
export interface ConversationContext {
  readonly archive: Archive | null;
  readonly now: Date;
  /** What to do where words go on from what can't be seen; the usual advice where left out. */
  readonly advice?: string;
  /** Limits that were given beside the words: an outlet, dates. */
  readonly scope?: Scope;
  /** What the articles answer to a query, which is taken as it is. */
  answer(query: Query): Answer;
  /** The same in English: how words are understood must not depend on the language in which they are answered. */
  answerInEnglish(query: Query): Answer;
  /** The words that the answer is given in. */
  readonly say: Say;
}
