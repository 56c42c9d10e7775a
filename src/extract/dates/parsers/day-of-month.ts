import { MONTH, monthNumber } from '../../../text/calendar.ts';
import { daysIn, iso } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import { resolveYear } from '../anchors.ts';
import type { Anchors, Found, Parser } from '../expression.ts';
import { DAY_OF_MONTH, YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';

const TO = '(?: ?(?:-|–|—|&) ?| (?:to|through|thru|and|or|until|till) |, (?:and )?)';
const NO_DAY = '(?! ?%|:[0-9]| ?[ap]\\.?m\\b| (?:million|billion|percent|people)\\b)';

/** "Oct. 3-5", "May 3 and 4, 2024": two expressions. */
export const monthThenDays: Parser = {
  name: 'month-then-days',
  triggers: ['month'],
  pattern: phrase`(?<head>(?<month>${MONTH}) (?<first>${DAY_OF_MONTH}))${TO}(?<second>${DAY_OF_MONTH}${NO_DAY}(?! (?:of )?${MONTH})(?:,? (?<year>${YEAR}))?)`,
  read: readRange,
};

/** "3-5 May", "from 3 to 5 May 2024": two expressions. */
export const daysThenMonth: Parser = {
  name: 'days-then-month',
  triggers: ['month'],
  pattern: phrase`(?<head>(?<first>${DAY_OF_MONTH}))${TO}(?<second>${DAY_OF_MONTH}(?: day)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
  read: readRange,
};

/** "October 16, 2024", "Oct. 16", "March eighth". */
export const monthThenDay: Parser = {
  name: 'month-then-day',
  triggers: ['month'],
  pattern: phrase`(?<month>${MONTH}) (?:the )?(?<day>${DAY_OF_MONTH})${NO_DAY}(?:,? (?:of )?(?<year>${YEAR}))?`,
  read: readOne,
};

/** "16 October 2024", "the 16th of October", "16-Oct-2024". */
export const dayThenMonth: Parser = {
  name: 'day-then-month',
  triggers: ['month'],
  pattern: phrase`(?<day>${DAY_OF_MONTH})(?:~| day of | of )(?<month>${MONTH})(?:,?~(?:of )?(?<year>${YEAR}))?`,
  read: readOne,
};

function readOne(match: RegExpExecArray): Found | null {
  return found(group(match, 'month'), parseOrdinal(group(match, 'day')), readYear(group(match, 'year')));
}

function readRange(match: RegExpExecArray): readonly Found[] | null {
  const [month, year] = [group(match, 'month'), readYear(group(match, 'year'))];
  const [first, second] = [group(match, 'first'), group(match, 'second')];
  const from = found(month, parseOrdinal(first), year);
  const to = found(month, parseOrdinal(/^[\w-]+?(?=[\s,]|$)/.exec(second)?.[0] ?? ''), year);
  if (!from?.parts?.day || !to?.parts?.day || from.parts.day >= to.parts.day) return null;
  return [
    { ...from, length: group(match, 'head').length },
    { ...to, from: match[0].length - second.length, length: second.length },
  ];
}

function found(word: string, day: number | undefined, year: number | null): Found | null {
  const month = monthNumber(word);
  if (month === undefined || day === undefined || !/^[A-Z]/.test(word)) return null;
  if (day > daysIn(year ?? 2000, month)) return null;
  return {
    type: 'DATE',
    resolve: (anchors: Anchors) => iso(year ?? resolveYear(anchors, month, day), month, day),
    stated: year !== null,
    parts: { month, day, ...(year !== null && { year }) },
  };
}
