import { type Day, dayNumber, daysIn, iso } from '../../text/calendar-days.ts';

export type ScaleUnit = 'day' | 'month' | 'year';

/** As many steps as still can be told apart on a phone, or read as headings. */
const MAX_STEPS = 62;

/** The first and the last day of a date, itself a day, a month or a year. */
export function daysOf(date: string): { readonly first: Day; readonly last: Day } {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  const lastMonth = month ?? 12;
  return {
    first: { year, month: month ?? 1, day: day ?? 1 },
    last: { year, month: lastMonth, day: day ?? daysIn(year, lastMonth) },
  };
}

/** The unit in which a span of dates is best told: days for up to two months, months for up to five years, else years. */
export function unitFor(dates: readonly string[]): ScaleUnit {
  const days = dates.flatMap((date) => [daysOf(date).first, daysOf(date).last]).map(dayNumber);
  const span = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days) + 1;
  return span <= MAX_STEPS ? 'day' : span <= MAX_STEPS * 30.5 ? 'month' : 'year';
}

/** How dates are headed in a list that spans these: each by itself, or by month or year; never more precise than it is. */
export function headingFor(dates: readonly string[]): (date: string) => string {
  const length = { day: 10, month: 7, year: 4 }[unitFor(dates)];
  return (date) => date.slice(0, length);
}

/** Counts units from year 0; days count from 1970. Fractions say how far into the unit a day lies. */
export function position(day: Day, unit: ScaleUnit): number {
  if (unit === 'day') return dayNumber(day);
  const intoMonth = (day.day - 1) / daysIn(day.year, day.month);
  return unit === 'month'
    ? day.year * 12 + day.month - 1 + intoMonth
    : day.year + (day.month - 1 + intoMonth) / 12;
}

/** How the unit that begins at a whole position is written on an axis. */
export function tick(at: number, unit: ScaleUnit): string {
  if (unit === 'year') return iso(at);
  if (unit === 'month') return iso(Math.floor(at / 12), (at % 12) + 1);
  const date = new Date(at * 86_400_000);
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
