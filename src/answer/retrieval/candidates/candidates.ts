import type { Archive, RankedParagraph } from '../../../archive/archive.ts';
import { censusOf } from '../../../archive/census.ts';
import type { Scope } from '../../../model.ts';
import { dayAt, isoDay } from '../../../text/calendar-days.ts';
import { memoiseBy } from '../../../text/memoise-by.ts';
import { answerAfter } from '../../passages/interview-questions.ts';
import { dayNumberOf } from '../../question/asked-time.ts';
import type { Question } from '../../question/question.ts';

/** A paragraph that may answer, with what the first pass says of it. */
export interface CandidateParagraph {
  readonly articleId: string;
  readonly paragraph: number;
  /** Score for the whole question; 0 where only a clause found it. */
  whole: number;
  /** The best score for one clause. */
  clause: number;
}

const FOR_WHOLE = 60;
const FOR_CLAUSE = 25;
const MAX_CLAUSES = 8;
const FOR_SIDE = 12;
const FOR_TIME = 20;
const MAX_SIDES = 6;

/** Each outlet and each date that the question names, as a scope of its own: a comparison needs evidence for every side. */
function sidesOf({ outlets, dates }: Question, scope: Scope): Scope[] {
  const named = new Set(outlets.flatMap((one) => one.outlets));
  const byOutlet = scope.outlet === undefined ? [...named].map((outlet) => ({ ...scope, outlet })) : [];
  const full =
    scope.from === undefined && scope.to === undefined
      ? dates.filter(({ value }) => !value.startsWith('-'))
      : [];
  const byDate = full.map(({ value }) => ({ ...scope, from: value, to: value }));
  return [...byOutlet, ...byDate].slice(0, MAX_SIDES);
}

/**
 * The first pass: the best paragraphs for the whole question and for each of its clauses. Where that is a question of an interview, its answer
 * stands in its place.
 */
export function findCandidates(archive: Archive, question: Question, scope: Scope): CandidateParagraph[] {
  const candidates = new Map<string, CandidateParagraph>();
  const add = (ranked: readonly RankedParagraph[], field: 'whole' | 'clause') => {
    for (const { articleId, paragraph: found, score } of ranked) {
      const entry = archive.get(articleId);
      const paragraph = (entry && answerAfter(entry.article, found)) ?? found;
      const key = `${articleId} ${paragraph}`;
      const known = candidates.get(key) ?? { articleId, paragraph, whole: 0, clause: 0 };
      known[field] = Math.max(known[field], score);
      candidates.set(key, known);
    }
  };
  const sought = question.terms.flatMap(({ stem: term, others, emphasis: weight }, index) =>
    [term, ...others].map((one) => ({ term: one, weight, index })),
  );
  add(archive.rank(sought, { limit: FOR_WHOLE, scope }), 'whole');
  if (question.clauses.length > 1) {
    for (const clause of question.clauses.slice(0, MAX_CLAUSES)) {
      const part = sought.filter(({ index }) => clause.terms.includes(index));
      add(archive.rank(part, { limit: FOR_CLAUSE, scope }), 'clause');
    }
  }
  for (const side of sidesOf(question, scope))
    add(archive.rank(sought, { limit: FOR_SIDE, scope: side }), 'whole');
  const near = timeScope(archive, question, scope);
  if (near) add(archive.rank(sought, { limit: FOR_TIME, scope: near }), 'whole');
  return [...candidates.values()];
}

/** The time that is asked about as a scope; null where there is none, or where the archive has nothing that new. */
function timeScope(archive: Archive, { time }: Question, scope: Scope): Scope | null {
  if (time === null || scope.from !== undefined || scope.to !== undefined) return null;
  if (newestDay(archive) < time.from - DAYS_BEFORE) return null;
  return { ...scope, from: isoDay(dayAt(time.from - DAYS_BEFORE)), to: isoDay(dayAt(time.to)) };
}

/** An article on what is asked about may be so much older than the day that is meant. */
const DAYS_BEFORE = 12;

/** The day of the newest article, in days since 1970-01-01; `-Infinity` where none has one. */
export const newestDay = memoiseBy((archive: Archive): number =>
  censusOf(archive).days.reduce(
    (newest, day) => Math.max(newest, dayNumberOf(day) ?? newest),
    Number.NEGATIVE_INFINITY,
  ),
);
