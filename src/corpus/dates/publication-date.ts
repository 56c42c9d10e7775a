import { timeAfter, timeBefore } from './clock-time.ts';
import { monthOfAnyLanguage } from './month-names.ts';
import { weekdayOfAnyLanguage } from './weekday-names.ts';

/**
 * Whether `05/06/2024` is 5 June or May 6. `plain-english`: month first, but only as the locale data (CLDR) of English without a
 * country has it, with slashes and without zeros in front: `5/6/2024`.
 */
export type DateOrder = 'day-first' | 'month-first' | 'plain-english';

/** A full date (year, month and day, perhaps with a time) in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** `2024-10-16`, `2024-10-16T15:35:00` or with an offset. */
  readonly value: string;
}

type DayParts = readonly [year: number, month: number, day: number];

interface Notation {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, order: DateOrder | null) => DayParts | null;
}

const NOTATIONS: readonly Notation[] = [
  {
    pattern: /(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/g,
    read: ([, year, , month, day]) => [Number(year), Number(month), Number(day)],
  },
  {
    pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=T\d{2})/g,
    read: ([, y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  {
    pattern: /(?<!\d)(\d{4})\.?[\s,-]{1,4}(\p{L}{3,20})\.?[\s-]{1,4}(\d{1,2})(?![\d:])/giu,
    read: ([, year, month, day]) => namedDay(year, month, day),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])(?!\.\d)/g,
    read: ({ 1: first = '', 2: mark = '', 3: second = '', 4: year = '', index = 0, input = '' }, order) => {
      const date = { firstText: first, secondText: second, yearText: year, mark };
      return numericDay(date, orderByWeekday(date, input.slice(Math.max(0, index - 24), index)) ?? order);
    },
  },
  {
    pattern:
      /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]{1,4}(?:(?:de|of|d['’])\s{1,4})?((?:(?:كانون|تشرين)\s)?\p{L}{2,20})\.?,?(?:\s?\/\s?\p{L}{3,12}(?:\s\p{L}{4,7})?)?(?:\s{1,4}(?:de|del))?[\s,-]{1,4}(\d{4})(?!\d)/giu,
    read: ([, day, month, year]) => namedDay(year, month, day),
  },
  {
    pattern:
      /(?<![\p{L}\d])(\p{L}{3,20})\.?[\s-]{0,4}(\d{1,2})(?:st|nd|rd|th)?\s?,?[\s-]{1,4}(\d{4})(?!\d)/giu,
    read: ([, month, day, year]) => namedDay(year, month, day),
  },
];

/** RFC 822 and 850 as old programs keep to them: a year of two digits, between day and time. */
const SHORT_YEAR: Notation = {
  pattern: /(?<![\d.:])(\d{1,2})[\s-](\p{L}{3,9})\.?[\s-](\d{2})(?=\s+\d{1,2}:\d{2}(?!\d))/giu,
  read: ([, day, month, year]) =>
    namedDay(String(Number(year) + (Number(year) < 50 ? 2000 : 1900)), month, day),
};
/** `Thu Mar  7 09:15:00 2024`, as C's asctime and Unix's date write it, a zone before the year perhaps. */
const ASCTIME =
  /(?<!\p{L})(\p{L}{3})\s{1,2}(\d{1,2})\s(\d{1,2}:\d{2}(?::\d{2})?)(?:\s([A-Z]{1,5}|[+-]\d{2}:?\d{2}))?\s(\d{4})(?!\d)/gu;

/**
 * Every full date that a text states, in reading order. A numeric date that could be read in two orders counts only
 * where `order` decides or its marks do (dots and hyphens are day first); a date without a year never counts.
 */
export function findWrittenDates(original: string, order: DateOrder | null = null): readonly WrittenDate[] {
  const text = withPlainDigits(original);
  const found: WrittenDate[] = [...text.matchAll(ASCTIME)].flatMap(readAsctime);
  for (const { pattern, read } of [...NOTATIONS, SHORT_YEAR]) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match, order);
      if (day && isCalendarDay(day))
        found.push(withTime(text, match.index, match.index + match[0].length, day));
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, index) => index === 0 || date.start >= (found[index - 1]?.end ?? 0));
}

/** Arabic and Persian digits as the ones of Latin script; each is one character, so that offsets hold. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function readAsctime(match: RegExpMatchArray): WrittenDate[] {
  const [whole, month, date, clock, zone = '', year] = match;
  const day = namedDay(year, month, date);
  if (!day || !isCalendarDay(day)) return [];
  const time = timeAfter(` ${clock} ${zone}`)?.value;
  const start = match.index ?? 0;
  return [{ start, end: start + whole.length, value: dateText(day) + (time ? `T${time}` : '') }];
}

/** The first full date of a text; null where it has none. */
export function readDate(text: string, order: DateOrder | null = null): string | null {
  return findWrittenDates(text, order)[0]?.value ?? null;
}

/** The order that the unambiguous numeric dates of a text show, or that its locale (`en-US`) has; null where neither tells. */
export function dateOrder(text: string, locale: string | null): DateOrder | null {
  let first = 0;
  for (const [, a, b] of text.matchAll(/(?<![\d/-])(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/g)) {
    if (Number(a) > 12 && Number(b) <= 12) first++;
    if (Number(b) > 12 && Number(a) <= 12) first--;
  }
  if (first !== 0) return first > 0 ? 'day-first' : 'month-first';
  if (!locale) return null;
  if (/^en$/i.test(locale)) return 'plain-english';
  return /^(?:en[-_](?:US|PH)|fil)\b/i.test(locale) ? 'month-first' : 'day-first';
}

function dateText([year, month, day]: DayParts): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function withTime(text: string, start: number, end: number, day: DayParts): WrittenDate {
  const date = dateText(day);
  const after = timeAfter(text.slice(end));
  if (after) return { start, end: end + after.length, value: `${date}T${after.value}` };
  const before = timeBefore(text.slice(0, start));
  return { start: start - (before?.length ?? 0), end, value: before ? `${date}T${before.value}` : date };
}

/** The parts of a date in numbers, and the mark between them. */
interface NumericDate {
  readonly firstText: string;
  readonly secondText: string;
  readonly yearText: string;
  readonly mark: string;
}

/** The order in which a numeric date falls on the weekday that stands before it: "Thu, 05/04/2023". */
function orderByWeekday({ firstText, secondText, yearText }: NumericDate, before: string): DateOrder | null {
  const weekday = weekdayOfAnyLanguage(/(\p{L}{2,14})\.?,?\s{1,3}$/u.exec(before)?.[1] ?? '');
  if (weekday === null || yearText.length !== 4) return null;
  const falls = (month: string, day: string) =>
    new Date(Date.UTC(Number(yearText), Number(month) - 1, Number(day))).getUTCDay() === weekday;
  const [isMonthFirst, isDayFirst] = [falls(firstText, secondText), falls(secondText, firstText)];
  return isMonthFirst === isDayFirst ? null : isDayFirst ? 'day-first' : 'month-first';
}

function numericDay(
  { firstText, secondText, yearText, mark }: NumericDate,
  order: DateOrder | null,
): DayParts | null {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const [first, second] = [Number(firstText), Number(secondText)];
  if (yearText.length === 2 && mark !== '/' && mark !== '.') return null;
  if (first > 12) return [year, second, first];
  if (second > 12) return [year, first, second];
  if (first === second) return [year, first, second];
  const isPlain = mark === '/' && yearText.length === 4 && !/^0/.test(firstText) && !/^0/.test(secondText);
  const known = order === 'plain-english' ? (isPlain ? 'month-first' : null) : order;
  const settled = known ?? (mark === '/' ? null : 'day-first');
  if (settled === null) return null;
  return settled === 'day-first' ? [year, second, first] : [year, first, second];
}

function namedDay(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): DayParts | null {
  const month = monthOfAnyLanguage(name ?? '');
  return month === null ? null : [Number(year), month, Number(day)];
}

/** Newspapers are older than computers, and dates years ahead are not dates of publication. */
function isCalendarDay([year, month, day]: DayParts): boolean {
  if (year < 1800 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
