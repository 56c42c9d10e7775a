import { MONTH, monthNumber } from '../../../text/calendar.ts';
import { daysIn, iso } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import { resolveYear } from '../anchors.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { DAY_OF_MONTH, YEAR_BESIDE } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { readShortYear, readYear } from './read-year.ts';
import { relativeYear } from './relation.ts';

const TO = '(?: ?(?:-|–|—|&) ?| (?:to|through|thru|and|or|until|till) (?:the )?|, (?:and )?)';
/** After a month: white space, which may be missing after its stop. */
const AFTER_MONTH = '(?: |(?<=[.]))';
const NO_DAY = '(?! ?%|:[0-9]| ?[ap]\\.?m\\b| (?:million|billion|percent|people)\\b)';

/** What may stand between two days that are told of one by one; the first must be marked as a day there: "on the 5th and again on the 9th". */
const AND_ON =
  '(?<=st|nd|rd|th)(?:,? (?:and|or|but|then|and then)(?: (?:again|once more|later|finally))?,? on (?:the )?|,? then (?:the )?)';
/** Days before the last two of a list: "the 3rd, the 5th and". */
const LISTED = `(?<listed>(?:${DAY_OF_MONTH}, (?:the )?){0,4})`;

/** "Oct. 3-5", "May 3 and 4, 2024", "May 3, 5 and 9": an expression a day. */
export const monthThenDays: DateParser = {
  name: 'month-then-days',
  triggers: ['month'],
  pattern: phrase`(?<lead>(?<month>${MONTH})${AFTER_MONTH})${LISTED}(?<first>${DAY_OF_MONTH})${TO}(?<second>${DAY_OF_MONTH}${NO_DAY}(?! (?:of )?${MONTH})(?:,? (?<year>${YEAR_BESIDE}))?)`,
  read: readRange,
};

/** "3-5 May", "from 3 to 5 May 2024", "the 3rd, 5th and 9th of May": an expression a day. */
export const daysThenMonth: DateParser = {
  name: 'days-then-month',
  triggers: ['month'],
  pattern: phrase`${LISTED}(?<first>${DAY_OF_MONTH})(?:${TO}|/|${AND_ON})(?<second>${DAY_OF_MONTH}(?: day)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR_BESIDE}))?)`,
  read: readRange,
};

/** "October 16, 2024", "Oct. 16", "March eighth", "Nov 19, '12". */
export const monthThenDay: DateParser = {
  name: 'month-then-day',
  triggers: ['month'],
  pattern: phrase`(?<month>${MONTH})(?:${AFTER_MONTH}(?:the )?|-(?=[0-9]{1,2}-[0-9]{4}))(?<day>${DAY_OF_MONTH})${NO_DAY}(?:(?:,? (?:of )?|,|(?<=[0-9])-)(?<year>${YEAR_BESIDE}))?`,
  read: readOne,
};

/** "16 October 2024", "the 16th of October", "16-Oct-2024", "16. October 2024". */
export const dayThenMonth: DateParser = {
  name: 'day-then-month',
  triggers: ['month'],
  pattern: phrase`(?<day>${DAY_OF_MONTH})(?:~|[.] ?| day of | of )(?<month>${MONTH})(?:,?~(?:of )?(?<year>${YEAR_BESIDE}))?`,
  read: readOne,
};

/** "16-Oct-24", "16OCT2024", "16OCT24": as forms and stamps have it. Small letters count only with a year of four digits. */
export const joinedDay: DateParser = {
  name: 'joined-day',
  triggers: ['month'],
  pattern:
    /(?<![\w.,/-])(?:(?<day>\d{1,2})-(?<month>[a-z]{3,9})-(?<year>\d\d)|(?<stampDay>\d{1,2})(?<stampMonth>[a-z]{3,9})(?<stampYear>\d{4}|\d\d))(?![\w/-])/gi,
  read: (match) => {
    const [day, month, year] = ['day', 'month', 'year'].map(
      (name) => group(match, name) || group(match, `stamp${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    );
    if (!month || !year || !MONTH_ALONE.test(month)) return null;
    if (group(match, 'stampMonth') && year.length === 2 && month !== month.toUpperCase()) return null;
    const name = month.charAt(0).toUpperCase() + month.slice(1);
    return found(name, Number(day), year.length === 4 ? Number(year) : null, readShortYear(year));
  },
};

const EACH_DAY = new RegExp(DAY_OF_MONTH, 'gi');
const MONTH_ALONE = new RegExp(`^${MONTH}$`, 'i');

function readOne(match: RegExpExecArray, sentence: string): Found | null {
  if (match.groups?.['year'] === undefined && isLedByDay(match, sentence)) return null;
  const year = group(match, 'year');
  const other = year === '' ? yearBehind(after(match, sentence)) : readShortYear(year);
  return found(group(match, 'month'), parseOrdinal(group(match, 'day')), readYear(year), other);
}

/** "3 December next year": the year that stands behind; null where none does. */
function yearBehind(text: string): ((anchors: Anchors) => number | null) | null {
  return /^ (?:of )?next year\b(?!['’]s)/i.test(text) ? (anchors) => relativeYear(anchors, 'next') : null;
}

/** "19 Nov 12": the 12 is a year without its century, or nothing that can be told; it is no day. */
function isLedByDay(match: RegExpExecArray, sentence: string): boolean {
  return (
    /^[A-Z]/i.test(match[0]) &&
    /(?<![\d.,:/$£€-])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? $/.test(before(match, sentence)) &&
    /\d$/.test(match[0])
  );
}

function readRange(match: RegExpExecArray): readonly Found[] | null {
  const [month, digits] = [group(match, 'month'), group(match, 'year')];
  const [year, short] = [readYear(digits), readShortYear(digits)];
  const [lead, listed, first, second] = ['lead', 'listed', 'first', 'second'].map((name) =>
    group(match, name),
  );
  if (lead === undefined || listed === undefined || !first || !second) return null;
  const last = /^[\w-]+?(?=[\s,]|$)/.exec(second)?.[0] ?? '';
  const words = [
    ...[...listed.matchAll(EACH_DAY)].map((day) => ({ word: day[0], from: lead.length + day.index })),
    { word: first, from: lead.length + listed.length },
  ];
  const days = [
    // The first day after a month is shown with it.
    ...words.map(({ word, from }, index) =>
      index === 0 ? { word, from: 0, length: from + word.length } : { word, from, length: word.length },
    ),
    { word: last, from: match[0].length - second.length, length: second.length },
  ].map(({ word, ...place }) => ({ day: found(month, parseOrdinal(word), year, short), place }));
  const dated = days.flatMap(({ day, place }) => (day?.parts?.day ? [{ ...day, ...place }] : []));
  const numbers = dated.map(({ parts }) => parts?.day ?? 0);
  const isAscending = numbers.every((day, index) => index === 0 || day > (numbers[index - 1] ?? 0));
  return dated.length === days.length && isAscending ? dated : null;
}

function found(
  word: string,
  day: number | undefined,
  year: number | null,
  other: ((anchors: Anchors) => number | null) | null,
): Found | null {
  const month = monthNumber(word);
  if (month === undefined || day === undefined || !/^[A-Z]/.test(word)) return null;
  if (day > daysIn(year ?? 2000, month)) return null;
  return {
    type: 'DATE',
    resolve: (anchors: Anchors) =>
      iso(year ?? other?.(anchors) ?? resolveYear(anchors, month, day), month, day),
    stated: year !== null,
    parts: { month, day, ...(year !== null && { year }) },
  };
}
