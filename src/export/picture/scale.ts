import { addMonths, type Day, dayAt, dayNumber, daysIn, weekdayOf } from '../../text/calendar-days.ts';

/** What a column of a chart stands for. */
export type ChartStep = 'day' | 'week' | 'month' | 'year';
type HeadingUnit = Exclude<ChartStep, 'week'>;

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
  const days = dates
    .flatMap((date) => [daysOf(date).first, daysOf(date).last])
    .map(dayNumber)
    .sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 0 : last - first + 1;
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
export function stepFor(dates: readonly string[]): ChartStep {
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
export function isWithin(date: string, step: ChartStep): boolean {
  return date.length >= { day: 10, week: 10, month: 7, year: 4 }[step];
}

/** Half of the days of a step. */
export function halfStep(start: number, step: ChartStep): number {
  return (stepEnd(start, step) - start) / 2;
}

/** The day on which the step begins that a date is in, as days since 1970. */
export function stepStart(date: string, step: ChartStep): number {
  const { first } = daysOf(date);
  if (step === 'week') return dayNumber(first) - (weekdayOf(first) - 1);
  if (step === 'day') return dayNumber(first);
  return dayNumber({ ...first, day: 1, month: step === 'year' ? 1 : first.month });
}

/** The day on which the step after one begins that begins on `start`. */
export function stepEnd(start: number, step: ChartStep): number {
  if (step === 'day' || step === 'week') return start + { day: 1, week: 7 }[step];
  return dayNumber(addMonths(dayAt(start), step === 'month' ? 1 : 12));
}
