import type { Archive } from '../../archive/archive.ts';
import type { AnswerByKind, QueryKind, QueryOf } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import type { Chart } from '../passages/chart.ts';
import type { Row } from '../passages/row.ts';

/** A part of a query, as the person who fills it in sees it. */
export interface QueryOption {
  /** What it is called in Discord and on the command line; the name of the field where left out. */
  readonly label?: string;
  /** 1 to 100 characters, as Discord wants it. */
  readonly description: PlainKey;
  /** What can be suggested while it is typed. */
  readonly suggests?: 'speakers' | 'outlets' | 'titles';
  /** All that it can be, each with what to call it. */
  readonly choices?: readonly { readonly name: PlainKey; readonly value: string }[];
}

/** Numbers that limit an answer of the kind, given on the command line. */
export type AnswerLimit = 'limit' | 'dates' | 'perDate';

/**
 * All that a kind of question is, in one record: slash command, /help, the line that keeps a query in its message, the command
 * line and its --help, JSON, exports and follow-ups are made from it. A kind with a part missing does not compile.
 */
export interface Kind<K extends QueryKind> {
  /** What it gives, as /help and the command line say it: "the sentence that answers a question". */
  readonly summary: PlainKey;
  /** What the slash command says of itself: 1 to 100 characters. */
  readonly description: PlainKey;
  /** One example of its options as typed into Discord; null where it takes none. */
  readonly example: PlainKey | null;
  /** Every field of its query, in the order in which they are offered. */
  readonly options: { readonly [Field in Exclude<keyof QueryOf<K>, 'kind'>]-?: QueryOption };
  readonly limits: readonly AnswerLimit[];
  /** What is amiss with a query that has the right fields ("give me words, a speaker or a topic"); null where nothing is. */
  complaint(query: QueryOf<K>): PlainKey | null;
  answer(archive: Archive, query: QueryOf<K>, options: AnswerOptions): AnswerByKind[K];
  /** The answer in the form that other programs rely on. */
  toJson(answer: AnswerByKind[K]): object;
  /** Whether its answers are worth a file of their own: then a button hands them over. */
  readonly isExported: boolean;
  /** The passages of an answer as lines of a table, in its order. */
  rows(answer: AnswerByKind[K], say: Say): readonly Row[];
  /** What of an answer can be drawn, as plain facts; null where there is nothing to see. */
  chart(answer: AnswerByKind[K], say: Say): Chart | null;
  /** What an exported answer is called. */
  title(query: QueryOf<K>, say: Say): string;
  /** What a follow-up goes on about; null where it is about nothing in particular. */
  topic(query: QueryOf<K>): string | null;
  /** The field that a follow-up with another name changes ("and Moor?"); null where there is none. */
  readonly person: Exclude<keyof QueryOf<K>, 'kind'> | null;
}

/** A record for every kind of question. */
export type Kinds = { readonly [K in QueryKind]: Kind<K> };
