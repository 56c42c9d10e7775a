import type { Precision } from '../../model.ts';
import { type Day, dayNumber, daysIn, isoDay } from '../../text/calendar-days.ts';
import { rememberWords } from '../../text/remember-words.ts';

/** A sentence that names a date. */
export interface Naming {
  readonly date: string;
  /** The article's group of near-copies, and its day; null where unknown. */
  readonly group: string;
  readonly published: string | null;
  /** How far the sentence is about the topic, 0 to 1. */
  readonly closeness: number;
  /** True for what a chronicle tells. */
  readonly chronicled: boolean;
}

/** How much of what tells about a date comes from whom; an independent report is one group of near-copies. */
interface Evidence {
  /** By report that names the date. */
  readonly named: Map<string, Named>;
  /** By report that appeared on that day: how far it is about the topic. */
  readonly published: Map<string, number>;
  closest: number;
  chronicled: number;
}

/** How a report names a date. */
interface Named {
  /** How near to the topic. */
  closeness: number;
  /** The same, times how far it looks back, 0 to 1. */
  lookingBack: number;
}

/** Days after which a report counts in full as looking back: what is still told then has mattered. */
const FULL_LAG = 10;
/** What each counts; looking back counts 1. */
const [NAMING, PUBLISHED, CLOSEST, CHRONICLED] = [0.3, 0.3, 1, 0.6];
/** A month or a year is named for less than what happened in it. */
const COARSE_WORTH: Readonly<Record<Precision, number>> = { day: 1, month: 0.3, year: 0.2 };

/**
 * Collects which dates a body of reports refers to, and says how much each matters: the logarithm of how many independent reports look
 * back on it, each weighted by its lag, and a little for how many name it and how many appeared on that day; every report counts as far
 * as it is about the topic. Then for how near the nearest sentence is to the topic, and whether a chronicle has it.
 */
export class DateEvidence {
  readonly #dates = new Map<string, Evidence>();

  name({ date, group, published, closeness, chronicled }: Naming): void {
    const evidence = this.#at(date);
    const lag = published === null ? 0 : daysBetween(date, published);
    const lookingBack = closeness * Math.min(1, Math.max(0, lag / FULL_LAG));
    const named = evidence.named.get(group);
    if (named) {
      named.closeness = Math.max(named.closeness, closeness);
      named.lookingBack = Math.max(named.lookingBack, lookingBack);
    } else evidence.named.set(group, { closeness, lookingBack });
    evidence.closest = Math.max(evidence.closest, closeness);
    if (chronicled) evidence.chronicled = Math.max(evidence.chronicled, closeness);
  }

  /** A report of that group appeared on that day; `closeness` is how far it is about the topic, 0 to 1. */
  publish(day: string, group: string, closeness: number): void {
    const { published } = this.#at(day);
    published.set(group, Math.max(published.get(group) ?? 0, closeness));
  }

  /** How much a date matters, to compare with others; 0 where nobody names it. */
  weigh(date: string): number {
    const found = this.#dates.get(date);
    if (!found) return 0;
    const worth = COARSE_WORTH[precisionOf(date)];
    const named = [...found.named.values()];
    const reports =
      logSum(named.map(({ lookingBack }) => lookingBack)) +
      NAMING * logSum(named.map(({ closeness }) => closeness));
    return (
      worth * reports +
      PUBLISHED * logSum([...found.published.values()]) +
      CLOSEST * Math.sqrt(worth) * found.closest +
      CHRONICLED * found.chronicled
    );
  }

  #at(date: string): Evidence {
    const known = this.#dates.get(date);
    if (known) return known;
    const evidence = {
      named: new Map<string, Named>(),
      published: new Map<string, number>(),
      closest: 0,
      chronicled: 0,
    };
    this.#dates.set(date, evidence);
    return evidence;
  }
}

function logSum(values: readonly number[]): number {
  return Math.log1p(values.reduce((sum, value) => sum + value, 0));
}

export function precisionOf(date: string): Precision {
  return date.length >= 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** Days from the end of a date (a day, month or year) to a day; negative where the date is later. */
function daysBetween(date: string, day: string): number {
  return lastDayNumber(day) - lastDayNumber(date);
}

const lastDayNumber = rememberWords((date) => dayNumber(lastDayOf(date)));

function lastDayOf(date: string): Day {
  const [year = 0, month = 12, day] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day: day ?? daysIn(year, month) };
}

/**
 * Whether a date lies in a range whose ends, like itself, are as precise as they are: "June 2024" lies in 2024, but not
 * in the days from 10 June on.
 */
export function liesInRange(date: string, from: string | undefined, to: string | undefined): boolean {
  return (
    (from === undefined || firstDay(date) >= firstDay(from)) &&
    (to === undefined || lastDay(date) <= lastDay(to))
  );
}

const firstDay = (date: string): string =>
  `${date.slice(0, 10)}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
const lastDay = (date: string): string => isoDay(lastDayOf(date));
