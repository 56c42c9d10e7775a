import type { Query } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';

/** A query that words can mean. */
export interface Reading {
  readonly query: Query;
  /** How surely the words mean it, 0 to 1, before anything is looked up. */
  readonly trust: number;
  /** What of the words the answer has to have; the rest is said by the kind of query. Empty where the query itself sees to it. */
  readonly sought: string;
  /** Whether all of that must stand in the very sentence that answers. */
  readonly isStrict?: boolean;
  /** Whether it is worked out only where nothing before it answers. */
  readonly isLast?: boolean;
  /** Whose words or act the sentence that answers must tell: words about somebody are not theirs. */
  readonly by?: Doer;
  /** What the very sentence that answers must say, where the words alone could say the opposite. */
  readonly tells?: RegExp;
  /** What somebody is accused of, where it answers only if somebody says so and somebody denies it. */
  readonly contested?: Accusation;
  /** Whether what it is about was taken from what was asked before: nobody's silence on that is asked for. */
  readonly isCompleted?: boolean;
  /** What of the words was not looked at, to be said with the answer. */
  readonly note?: PlainKey;
}

/** Somebody, as typed, and what they are said to have done or to be. */
export interface Accusation {
  readonly name: string;
  readonly act: string;
}

/** Somebody, as typed, and the verb of what they are asked about; null where they are asked what they said. */
export interface Doer {
  readonly name: string;
  readonly act: string | null;
}

/** Asked for by its form ("timeline of …"). */
export const BY_FORM = 1;
/** "When did …?" is asked of the days, unless a sentence answers it in so many words. */
export const BY_WHEN = 0.8;
/** The words as a question, where they have another form as well. */
export const AS_QUESTION = 0.9;
/** Something that was not quite asked for, but what there is. */
export const INSTEAD = 0.5;
