import type { Answer, AnswerByKind, HelpQuery, NoticeAnswer, QueryKind, QueryOf } from '../../model.ts';
import type { PlainKey } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { Chart } from '../passages/chart.ts';
import { itemRows, type Row } from '../passages/row.ts';
import { articleKind } from './article.ts';
import { askKind } from './ask.ts';
import { checkKind } from './check.ts';
import { coverageKind } from './coverage.ts';
import { digestKind } from './digest.ts';
import { help, helpKind } from './help.ts';
import type { Kinds, QueryOption } from './kind.ts';
import { mentionsKind } from './mentions.ts';
import { positionsKind } from './positions.ts';
import { sourcesKind } from './sources.ts';
import { timelineKind } from './timeline.ts';
import { whoIsKind } from './who-is.ts';
import { whoSaidKind } from './who-said.ts';

export type { QueryOption } from './kind.ts';

/** The kinds of question, in the order in which they are listed everywhere. */
const QUESTIONS = {
  check: checkKind,
  ask: askKind,
  'who-said': whoSaidKind,
  'who-is': whoIsKind,
  timeline: timelineKind,
  positions: positionsKind,
  coverage: coverageKind,
  mentions: mentionsKind,
  article: articleKind,
  digest: digestKind,
  sources: sourcesKind,
} satisfies Omit<Kinds, 'help'>;

/** Everything that can be asked, one record each. */
export const KINDS: Kinds = { ...QUESTIONS, help: helpKind(QUESTIONS) };

/** What can be asked, in the program's own words: said also while there is no archive yet. */
export const listKinds = (query: HelpQuery, say: Say): NoticeAnswer => help(query, QUESTIONS, say);

/** Their names, in order. */
export const QUERY_KINDS = Object.keys(KINDS).filter((name): name is QueryKind => Object.hasOwn(KINDS, name));

/** The fields of a kind's query in order, each with how it is offered. */
export function optionsOf(kind: QueryKind): [field: string, option: QueryOption][] {
  return Object.entries<QueryOption>(KINDS[kind].options);
}

/** What is amiss with a query that has the right fields; null where nothing is. */
export function complaintAbout<K extends QueryKind>(query: QueryOf<K> & { kind: K }): PlainKey | null {
  const kind: Kinds[K] = KINDS[query.kind];
  return kind.complaint(query);
}

/** What a follow-up on a query goes on about; null where it is about nothing in particular. */
export function topicOfQuery<K extends QueryKind>(query: QueryOf<K> & { kind: K }): string | null {
  const kind: Kinds[K] = KINDS[query.kind];
  return kind.topic(query);
}

/** What an exported answer is called. */
export function titleOfQuery<K extends QueryKind>(query: QueryOf<K> & { kind: K }, say: Say): string {
  const kind: Kinds[K] = KINDS[query.kind];
  return kind.title(query, say);
}

/** The kinds whose answers are of a kind of their own; help is answered in the program's own words only. */
type AnsweredKind = Exclude<QueryKind, 'help'>;

function isOfQuestion(answer: Answer): answer is AnswerByKind[AnsweredKind] {
  return answer.kind !== 'citations' && answer.kind !== 'notice';
}

/** An answer in the form that other programs rely on: one JSON value. */
export function toJson(answer: Answer): object {
  if (isOfQuestion(answer)) return jsonOf(answer);
  const { kind: _, ...shown } = answer;
  return shown;
}

function jsonOf<K extends AnsweredKind>(answer: AnswerByKind[K] & { kind: K }): object {
  const kind: Kinds[K] = KINDS[answer.kind];
  return kind.toJson(answer);
}

/** The passages of an answer as lines of a table, in its order. */
export function rowsOf(answer: Answer, say: Say): readonly Row[] {
  return isOfQuestion(answer) ? rowsOfQuestion(answer, say) : itemRows(answer.items);
}

function rowsOfQuestion<K extends AnsweredKind>(
  answer: AnswerByKind[K] & { kind: K },
  say: Say,
): readonly Row[] {
  const kind: Kinds[K] = KINDS[answer.kind];
  return kind.rows(answer, say);
}

/** What of an answer can be drawn; null where there is nothing to see. */
export function chartOf(answer: Answer, say: Say): Chart | null {
  return isOfQuestion(answer) ? chartOfQuestion(answer, say) : null;
}

function chartOfQuestion<K extends AnsweredKind>(
  answer: AnswerByKind[K] & { kind: K },
  say: Say,
): Chart | null {
  const kind: Kinds[K] = KINDS[answer.kind];
  return kind.chart(answer, say);
}

/** True for an answer that its reader may want to take along as a file. */
export function isExported({ kind, query, answered }: Answer): boolean {
  return query !== null && answered && kind !== 'citations' && kind !== 'notice' && KINDS[kind].isExported;
}
