import { isDay, iso } from '../../../text/calendar-days.ts';
import type { DateParser, Found, SlashOrder } from '../expression.ts';
import { before, group } from '../phrase.ts';
import { NUMBERED_IN_PARTS } from './year-context.ts';

const LED = /\b(?:on|dated|since|until|till|by|from|before|after)\s+$/i;

/** What has a number in parts that is no date. The last two are verbs before a year alone: "release 2019 figures". */
const NUMBERED = new RegExp(`\\b(?:${NUMBERED_IN_PARTS}|release|build)\\.?\\s*$`, 'i');
const ROMAN_MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/**
 * Dates in digits: `2024-10-16`, `2024.10.16`, `2024-5-7`, `16-10-2024`, `16.10.2024`, `16.X.2024`, `10/16/2024`, with or without a time after an ISO date. With
 * dots and hyphens the day comes first; with strokes whatever is above 12 is the day; where both could be, other dates of the
 * text tell which is (then it is inferred), or only the year is taken as known. A year of two digits counts only after strokes, or where a word leads to the date ("on 12.06.23").
 */
export const numericDate: DateParser = {
  name: 'numeric-date',
  triggers: ['number', 'year'],
  pattern:
    /(?<![\w.,/$£€-])(?:(?<iso>\d{4})(?<isoSign>[-/.])(?<isoMonth>\d\d?)\k<isoSign>(?<isoDay>\d\d?)(?:T(?<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?|(?<romanDay>\d{1,2})(?<romanSign>[./-])\s?(?<roman>[IVX]{1,4})\k<romanSign>\s?(?<romanYear>\d{4})|(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>\d{4}|\d\d))(?![\w/-]|[.,]\d)/gi,
  read: (match, sentence, order) => {
    const lead = before(match, sentence);
    if (NUMBERED.test(lead)) return null;
    if (group(match, 'roman')) return readRoman(match);
    return group(match, 'iso') ? readIso(match) : readOrdered(match, LED.test(lead), order);
  },
};

function readRoman(match: RegExpExecArray): Found | null {
  const month = ROMAN_MONTHS.indexOf(group(match, 'roman').toUpperCase()) + 1;
  return found(Number(group(match, 'romanYear')), month, Number(group(match, 'romanDay')));
}

function readIso(match: RegExpExecArray): Found | null {
  const [year, month, day] = ['iso', 'isoMonth', 'isoDay'].map((name) => Number(group(match, name)));
  return found(year, month, day, group(match, 'time'));
}

function readOrdered(match: RegExpExecArray, isLed: boolean, order: SlashOrder): Found | null {
  const sign = group(match, 'sign');
  const [a, b] = [Number(group(match, 'a')), Number(group(match, 'b'))];
  const digits = group(match, 'year');
  const isShort = /^\d\d\.\d\d\.\d\d$/.test(match[0]) && isLed;
  if (digits.length === 2 && sign !== '/' && !isShort) return null;
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
  if (sign !== '/') return found(year, b, a);
  if (a > 12) return found(year, b, a);
  if (b > 12) return found(year, a, b);
  if (a === b) return found(year, a, b);
  if (a === 0 || b === 0) return null;
  const told = order && (order === 'day' ? found(year, b, a) : found(year, a, b));
  if (told) return { ...told, stated: false };
  return { type: 'DATE', resolve: () => `${iso(year)}-XX-XX`, stated: true };
}

function found(year = 0, month = 0, day = 0, time = ''): Found | null {
  if (!isDay({ year, month, day }) || year < 1500 || year > 2199) return null;
  const value = iso(year, month, day) + (time && `T${time}`);
  return {
    type: time ? 'TIME' : 'DATE',
    resolve: () => value,
    stated: true,
    parts: { year, month, day, ...(time && { time: `T${time}` }) },
  };
}

const SLASHED = /(?<![\w/.])(\d\d?)\/(\d\d?)\/(?:\d{4}|\d\d)(?![\w/])/g;

/** The order that the dates with slashes of a text show whose day is above 12. */
export function slashOrderOf(text: string): SlashOrder {
  const orders = new Set<SlashOrder>();
  for (const [, a, b] of text.matchAll(SLASHED)) {
    if (isDayOnly(a) && isMonth(b)) orders.add('day');
    if (isDayOnly(b) && isMonth(a)) orders.add('month');
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

function isDayOnly(digits = ''): boolean {
  return Number(digits) > 12 && Number(digits) <= 31;
}

function isMonth(digits = ''): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}
