/** An article, and what is found in its text. */
import type { Message } from '../words/catalogue.ts';

/** A slice of an article: `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph of an article; `n` counts from 1. */
export interface Paragraph extends Span {
  readonly n: number;
}

/**
 * How numeric days (`5/6/2024`) are written on an article's page: their order, where the page tells; else what its own day is in either
 * order, and as it was read from the page alone. Absent where no day of it is numeric.
 */
export type NumericDays =
  | { readonly told: 'day-first' | 'month-first' }
  | { readonly dayFirst: string; readonly monthFirst: string; readonly asRead: string | null };

/** An article as read: its body alone, and what the file itself says about it. */
export interface Article {
  /** Stable and readable: the same file, read twice, gives the same id. At most 60 characters `[A-Za-z0-9_.(),'~-]`. */
  readonly id: string;
  /** Path of the file below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** As precise as the file is: `2024-10`, `2024-10-16`, `2024-10-16T15:35:00` or with an offset; null where it says nothing. */
  readonly published: string | null;
  readonly numericDays?: NumericDays;
  /** The date of the last change, kept apart from `published`; same notation. */
  readonly updated: string | null;
  /** The original source that the text itself credits, word for word (`www.example.org`); absent where it credits none. */
  readonly source?: string;
  /** ISO 639-1 code, or null where the text is too short to tell. */
  readonly language: string | null;
  /** The body; paragraphs are separated by one empty line (`--plain`: the file's content as it is). */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A file, or a part of one, that could not be used, in words for the person who can mend it. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
  /** The reason, to be said in every language; absent where it is worded in English only. */
  readonly said?: Message;
  /** The file was read all the same, but for what the reason names. */
  readonly partial?: true;
}

/** A line that was taken out of a body as not being part of it. */
export interface Removal {
  /** The rule that took it out, as a short stable name. */
  readonly rule: string;
  readonly text: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What the speaker does with the content: says it, denies it, refuses to say, asks, or would say it. */
export type Stance = 'affirms' | 'denies' | 'declines' | 'asks' | 'hypothetical';

/** An attribution: what somebody is reported to have said, written or thought. */
export interface Quote {
  readonly kind: QuoteKind;
  /** In reading order, quotation marks included; at least one. */
  readonly content: readonly Span[];
  /** The reporting word or phrase. */
  readonly cue: Span | null;
  /** The words that name the speaker at this place ("he", "the ministry"). */
  readonly source: Span | null;
  /** The speaker's full name within this article; null where it cannot be known. */
  readonly speaker: string | null;
  /** The words of this article that say what the speaker is ("Kremlin spokesman"). */
  readonly role: Span | null;
  /** True where the source is a pronoun or a role, or lies in another sentence. */
  readonly inferred: boolean;
  readonly stance: Stance;
  /** The rule that found it, as a short stable name. */
  readonly rule: string;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in the text. */
export interface DateMention extends Span {
  readonly type: DateType;
  /** TIMEX3 value; unknown parts are X (`XXXX-06`); null where nothing is known. */
  readonly value: string | null;
  /** True where the value was computed from an anchor rather than stated in full. */
  readonly inferred: boolean;
}

export type Precision = 'day' | 'month' | 'year';

/** A sentence that reports something at a resolved date. The span is the sentence. */
export interface Event extends Span {
  /** `2024-10-14`, `2024-10` or `2024`, as the precision says. */
  readonly date: string;
  readonly precision: Precision;
  /** True where the date was computed from an anchor rather than stated in full. */
  readonly inferred: boolean;
  /** True where the text tells of it as still to come. */
  readonly planned: boolean;
}

/** Words of an article that say what somebody is ("Tesla CEO"), whether or not they are quoted in it. */
export interface NamedRole {
  /** The fullest name in the article, without titles. */
  readonly name: string;
  readonly role: Span;
}

/** What is found in one article's text, without looking at any other article. */
export interface Extraction {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly events: readonly Event[];
  readonly roles: readonly NamedRole[];
}
