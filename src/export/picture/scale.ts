import { type Day, dayNumber, daysIn } from '../../text/calendar-days.ts';

/** What a column of a chart stands for. */
export type Step = 'day' | 'week' | 'month' | 'year';
type HeadingUnit = Exclude<Step, 'week'>;

/** As many steps as still can be told apart on a phone, or read as headings. */
const MAX_STEPS = 62;
/** So many days are told day by day, so many weeks week by week. */
const MAX_DAYS = 31;
const MAX_WEEKS = 31;

/** The first and the last day of a date, itself a day, a month or a year. */
export function daysOf(date: string): { readonly first: Day; readonly last: Day } {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  const lastMonth = month ?? 12;
  return {
    first: { year, month: month ?? 1, day: day ?? 1 },
    last: { year, month: lastMonth, day: day ?? daysIn(year, lastMonth) },
  };
}

/** How many days lie between the first and the last of some dates, both counted; 0 for none. */
function spanInDays(dates: readonly string[]): number {
  const days = dates.flatMap((date) => [daysOf(date).first, daysOf(date).last]).map(dayNumber);
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days) + 1;
}

/** The unit in which a span of dates is best told: days for up to two months, months for up to five years, else years. */
export function unitFor(dates: readonly string[]): HeadingUnit {
  const span = spanInDays(dates);
  return span <= MAX_STEPS ? 'day' : span <= MAX_STEPS * 30.5 ? 'month' : 'year';
}

/** How dates are headed in a list that spans these: each by itself, or by month or year; never more precise than it is. */
export function headingFor(dates: readonly string[]): (date: string) => string {
  const length = { day: 10, month: 7, year: 4 }[unitFor(dates)];
  return (date) => date.slice(0, length);
}

/** How long a step of a chart of dates is: as short as their span allows, and as most of them are known. */
export function stepFor(dates: readonly string[]): Step {
  const precise = dates.filter((date) => isWithin(date, 'day'));
  if (precise.length * 2 >= dates.length) {
    const span = spanInDays(precise);
    if (span <= MAX_DAYS) return 'day';
    if (span <= MAX_WEEKS * 7) return 'week';
    return span <= MAX_STEPS * 30.5 ? 'month' : 'year';
  }
  const monthly = dates.filter((date) => isWithin(date, 'month'));
  return monthly.length * 2 >= dates.length && spanInDays(monthly) <= MAX_STEPS * 30.5 ? 'month' : 'year';
}

/** Whether a date is known precisely enough to stand in a step. */
export function isWithin(date: string, step: Step): boolean {
  return date.length >= { day: 10, week: 10, month: 7, year: 4 }[step];
}
