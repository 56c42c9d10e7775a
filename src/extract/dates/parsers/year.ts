import { iso } from '../../../text/calendar-days.ts';
import type { DateParser, Found } from '../expression.ts';
import { PART, YEAR, YEAR_DIGITS } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { readShortYear, readYear } from './read-year.ts';
import { isYear, namesThing } from './year-context.ts';

const HALF = '(?:the )?(?<half>first|second|last|latter) half (?:of )?';

/** "1990", "early 1990", "mid-1996", "fiscal 1989", "the first half of 1990", "the year two thousand". */
export const year: DateParser = {
  name: 'year',
  triggers: ['year'],
  pattern: phrase`(?:${HALF}|(?<part>${PART}))?(?<lead>(?:the )?(?:calendar )?year |fiscal(?: year)? |FY ?)?(?<year>${YEAR})`,
  read: (match, sentence) => {
    const digits = group(match, 'year');
    const number = readYear(digits);
    if (number === null || number > 2199) return null;
    const marked = ['lead', 'part', 'half'].some((name) => group(match, name) !== '');
    if (!marked && /^\d/.test(digits) && !isYear(number, before(match, sentence), after(match, sentence)))
      return null;
    return found(number, group(match, 'half'));
  },
};

/** "the class of '98", "in '05": a year without its century, where it can be nothing else. */
export const shortYear: DateParser = {
  name: 'short-year',
  triggers: ['number'],
  pattern:
    /(?<lead>\b(?:of|in|since|until|by|from|before|during) )(?<year>['’‘]\d\d)(?![\w%°'’]|[.,:]\d|\s+(?:[A-Z]|hours?\b|minutes?\b|seconds?\b|days?\b|years?\b|percent\b|per cent\b))/g,
  read: (match) => {
    const [lead, short] = [group(match, 'lead'), readShortYear(group(match, 'year'))];
    if (!short) return null;
    return { from: lead.length, type: 'DATE', resolve: (anchors) => iso(short(anchors)) };
  },
};

/** "1914-18", "2023/24": two expressions. */
export const yearRange: DateParser = {
  name: 'year-range',
  triggers: ['year'],
  pattern: phrase`(?<first>${YEAR_DIGITS})(?<sign>-|–|/)(?<second>[0-9]{2}|${YEAR_DIGITS})(?![-–/0-9])`,
  read: (match, sentence) => {
    const [first, second] = [group(match, 'first'), group(match, 'second')];
    const [from, to] = [Number(first), Number(first.slice(0, 4 - second.length) + second)];
    if (to <= from || from > 2199 || to - from > 200 || namesThing(before(match, sentence))) return null;
    return [
      { ...found(from), length: 4 },
      { ...found(to), from: match[0].length - second.length, length: second.length },
    ];
  },
};

function found(number: number, half = ''): Found {
  const suffix = half === '' ? '' : /first/i.test(half) ? '-H1' : '-H2';
  return { type: 'DATE', resolve: () => iso(number) + suffix, stated: true };
}
