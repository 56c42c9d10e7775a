import type { Precision } from '../../model.ts';
import { type Day, dayNumber, daysIn, isoDay } from '../../text/calendar-days.ts';
import { rememberWords } from '../../text/remember-words.ts';

/** How much of what tells about a date comes from whom; an independent report is one group of near-copies. */
interface Tally {
  /** For each report that names the date: how far it looks back, 0 to 1. */
  readonly naming: Map<string, number>;
  /** The reports that appeared on that day. */
  readonly published: Set<string>;
}

/** Days after which a report counts in full as looking back: what is still told then has mattered. */
const FULL_LAG = 10;
const NAMING_WEIGHT = 0.3;
const PUBLISHED_WEIGHT = 0.3;
/** A month or a year is named for less than what happened in it. */
const COARSE_WEIGHT: Readonly<Record<Precision, number>> = { day: 1, month: 0.3, year: 0.2 };

/**
 * Counts which dates a body of reports refers to, and says how much each matters: the logarithm of how many independent
 * reports look back on it, each weighted by its lag, plus a little for how many name it and how many appeared on that day.
 */
export class DateTallies {
  readonly #tallies = new Map<string, Tally>();

  /** A report of that group, published on that day (null where unknown), names the date. */
  name(date: string, group: string, published: string | null): void {
    const { naming } = this.#at(date);
    const lag = published === null ? 0 : daysBetween(date, published);
    const looksBack = Math.min(1, Math.max(0, lag / FULL_LAG));
    naming.set(group, Math.max(naming.get(group) ?? 0, looksBack));
  }

  /** A report of that group appeared on that day. */
  publish(day: string, group: string): void {
    this.#at(day).published.add(group);
  }

  /** How much a date matters; 0 where nobody names it. */
  weigh(date: string): number {
    const tally = this.#tallies.get(date);
    if (!tally) return 0;
    const later = [...tally.naming.values()].reduce((sum, looksBack) => sum + looksBack, 0);
    const weight =
      Math.log1p(later) +
      NAMING_WEIGHT * Math.log1p(tally.naming.size) +
      PUBLISHED_WEIGHT * Math.log1p(tally.published.size);
    return weight * COARSE_WEIGHT[precisionOf(date)];
  }

  #at(date: string): Tally {
    const known = this.#tallies.get(date);
    if (known) return known;
    const tally = { naming: new Map<string, number>(), published: new Set<string>() };
    this.#tallies.set(date, tally);
    return tally;
  }
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
