import type { DateType, Span } from '../../model.ts';
import type { Day } from '../../text/calendar-days.ts';

/** Whether the sentence looks forward or back at the place of an expression; null where nothing tells. */
export type Direction = 'past' | 'future' | null;

/** The publication date as far as it is known; `day` is null where only the month or year is. */
export interface PublicationDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: Day | null;
}

/** What an expression's value may depend on. */
export interface Anchors {
  readonly published: PublicationDay | null;
  /** The value of the last date before it in the text that has a year; null where there is none. */
  readonly last: string | null;
  /** The last day named, for "the next day"; a day or null. */
  readonly lastDay: string | null;
  /** The last day that was named with its month, where that is no more than two sentences ago and no other month came since; a day or null. */
  readonly lastNamedDay: string | null;
  /** The last quarter named, for "a year earlier"; `2024-Q3` or null. */
  readonly lastQuarter: string | null;
  readonly direction: Direction;
  /** Whether it looks forward from a time that is told of and may be over ("would open on May 4"). */
  readonly mayBeOver?: boolean;
}

/** A time expression as a parser found it; offsets into the text. */
export interface Expression extends Span {
  readonly type: DateType;
  /** The parser that found it, as a short stable name. */
  readonly rule: string;
  /** The TIMEX3 value, given the anchors; null where they don't suffice. */
  readonly resolve: (anchors: Anchors) => string | null;
  /** True where the value stands in the text in full, so that no anchor is needed. */
  readonly stated: boolean;
  /** The calendar parts that are known without an anchor; for joining neighbours. */
  readonly parts?: Parts;
  /** True for comparisons ("a year earlier"): what comes later does not refer to them. */
  readonly aside?: boolean;
}

/** What the text itself says of a date. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** A TIMEX3 time of day: `T09:00`, `TMO`. */
  readonly time?: string;
}

/** The kinds of words that make a sentence worth a parser's while. */
export type Trigger =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'number'
  | 'year'
  | 'season'
  | 'deictic'
  | 'clock'
  | 'vague'
  | 'frequency'
  | 'festival';

export interface Found {
  /** Offset of the expression within the match; 0 where it is left out. */
  readonly from?: number;
  /** Length of the expression; the whole match where it is left out. */
  readonly length?: number;
  readonly type: DateType;
  readonly resolve: (anchors: Anchors) => string | null;
  readonly stated?: boolean;
  readonly parts?: Parts;
  readonly aside?: boolean;
}

/** Which comes first in the dates of a text that are written with slashes, as far as they tell; null where they don't, or disagree. */
export type SlashOrder = 'day' | 'month' | null;

/** Finds one family of expressions. */
export interface DateParser {
  readonly name: string;
  /** Runs only on sentences that hold a word of one of these kinds. */
  readonly triggers: readonly Trigger[];
  /** Global; matched against one sentence. */
  readonly pattern: RegExp;
  /** What the match says; null or an empty list where it is something else. */
  readonly read: (
    match: RegExpExecArray,
    sentence: string,
    order: SlashOrder,
  ) => Found | readonly Found[] | null;
}
