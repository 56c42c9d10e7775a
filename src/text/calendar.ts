/**
 * The calendar words of English as tables, and as sources for regular expressions (case-insensitive, without
 * capturing groups). Months and weekdays come from the runtime's Unicode data (CLDR), short forms and the rest from general
 * knowledge of the language.
 */

/** The months' names in full, January first. */
export const MONTHS = names(12, { month: 'long' }, (month) => Date.UTC(2024, month, 1));
/** The weekdays' names in full, Monday first, as ISO 8601 counts. */
export const WEEKDAYS = names(7, { weekday: 'long' }, (day) => Date.UTC(2024, 0, 1 + day));
const MONTH_STEMS = MONTHS.map(stemOf);
const WEEKDAY_STEMS = WEEKDAYS.map(stemOf);

/** A month's name in full. */
export const MONTH_NAME = oneOf(MONTHS);
/** A month's name in full or shortened, with its stop; a full one has a stop by mistake, before a day and a year. */
export const MONTH = `(?:${MONTH_NAME}(?:\\.(?=\\s*[0-9]{1,2}(?:st|nd|rd|th)?,?\\s+[12][0-9]{3}(?![0-9])))?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)`;
/** A weekday's name in full. */
export const WEEKDAY_NAME = oneOf(WEEKDAYS);
/** A weekday's name in full or shortened. */
export const WEEKDAY = `(?:${WEEKDAY_NAME}|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?![a-z])\\.?)`;
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

function names(count: number, form: Intl.DateTimeFormatOptions, nth: (i: number) => number): string[] {
  const format = new Intl.DateTimeFormat('en', { ...form, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, i) => format.format(nth(i)));
}

function stemOf(name: string): string {
  return name.slice(0, 3).toLowerCase();
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|').toLowerCase()})`;
}

/** 1 to 12; undefined where it is no month's name. */
export function monthNumber(word: string): number | undefined {
  const index = MONTH_STEMS.indexOf(stemOf(word));
  return index < 0 ? undefined : index + 1;
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts; undefined where it is no weekday's name. */
export function weekdayNumber(word: string): number | undefined {
  const index = WEEKDAY_STEMS.indexOf(stemOf(word));
  return index < 0 ? undefined : index + 1;
}

/** TIMEX3 codes of the seasons, and the month in which each begins in news of the northern hemisphere. */
export const SEASONS: ReadonlyMap<string, { readonly code: string; readonly month: number }> = new Map([
  ['spring', { code: 'SP', month: 3 }],
  ['summer', { code: 'SU', month: 6 }],
  ['autumn', { code: 'FA', month: 9 }],
  ['fall', { code: 'FA', month: 9 }],
  ['winter', { code: 'WI', month: 12 }],
]);

/** ISO 8601 designators of the units of time, by their singular; hours and smaller carry the `T` before them. */
export const ISO_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['weekend', 'WE'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
  ['centurie', 'CE'],
]);

/** How many of its units a word means: a fortnight is two weeks. */
export function unitsIn(word: string): number {
  return /^fortnight/i.test(word) ? 2 : 1;
}

/** The unit that a word names, singular or plural; undefined where it names none. */
export function unitOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return ISO_UNITS.get(lower) ?? ISO_UNITS.get(lower.replace(/s$/, ''));
}
