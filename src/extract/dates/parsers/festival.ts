import { addDays, type Day, dayNumber, easter, isoDay, nthWeekday } from '../../../text/calendar-days.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { directionOf, relativeYear } from './relation.ts';

/** Festivals with a fixed or computed date. Those of lunar calendars that are sighted (Ramadan, Eid) are left alone. */
const FESTIVALS: readonly [string, (year: number) => Day][] = [
  ['Christmas Eve', (year) => ({ year, month: 12, day: 24 })],
  ['Christmas(?: Day)?|Xmas', (year) => ({ year, month: 12, day: 25 })],
  ['Boxing Day', (year) => ({ year, month: 12, day: 26 })],
  ["New Year['’]?s Eve", (year) => ({ year, month: 12, day: 31 })],
  ["New Year['’]?s Day", (year) => ({ year, month: 1, day: 1 })],
  ["Valentine['’]?s Day", (year) => ({ year, month: 2, day: 14 })],
  ["(?:St\\.?|Saint) Patrick['’]?s Day", (year) => ({ year, month: 3, day: 17 })],
  ["April Fools?['’]?s?['’]? Day", (year) => ({ year, month: 4, day: 1 })],
  ['Earth Day', (year) => ({ year, month: 4, day: 22 })],
  ['May Day', (year) => ({ year, month: 5, day: 1 })],
  ['Juneteenth', (year) => ({ year, month: 6, day: 19 })],
  ['Bastille Day', (year) => ({ year, month: 7, day: 14 })],
  ['Halloween', (year) => ({ year, month: 10, day: 31 })],
  ['(?:Veterans|Armistice|Remembrance) Day', (year) => ({ year, month: 11, day: 11 })],
  ['Martin Luther King(?:,? Jr\\.?)?(?: Day)', (year) => nthWeekday(year, 1, 1, 3)],
  ["Presidents['’]? Day", (year) => nthWeekday(year, 2, 1, 3)],
  ["Mother['’]?s Day", (year) => nthWeekday(year, 5, 7, 2)],
  ['Memorial Day', (year) => nthWeekday(year, 5, 1, -1)],
  ["Father['’]?s Day", (year) => nthWeekday(year, 6, 7, 3)],
  ['Labou?r Day', (year) => nthWeekday(year, 9, 1, 1)],
  ['Columbus Day', (year) => nthWeekday(year, 10, 1, 2)],
  ['Election Day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ['Thanksgiving(?: Day)?', (year) => nthWeekday(year, 11, 4, 4)],
  ['Shrove Tuesday|Mardi Gras', (year) => addDays(easter(year), -47)],
  ['Ash Wednesday', (year) => addDays(easter(year), -46)],
  ['Palm Sunday', (year) => addDays(easter(year), -7)],
  ['Maundy Thursday', (year) => addDays(easter(year), -3)],
  ['Good Friday', (year) => addDays(easter(year), -2)],
  ['Easter Monday', (year) => addDays(easter(year), 1)],
  ['Easter(?: Sunday)?', (year) => easter(year)],
  ['Ascension Day', (year) => addDays(easter(year), 39)],
  ['Black Friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['Cyber Monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['(?:Pentecost|Whit)(?: Sunday)?', (year) => addDays(easter(year), 49)],
];

const NAMES = FESTIVALS.map(([name]) => name).join('|');
const ALONE = new RegExp(`^(?:${NAMES})$`, 'i');
/** Where nothing else tells, a festival so many days ahead is the one that is meant, and not that of the year before. */
const NEAR_DAYS = 60;
/** One that is over for so many days at most isn't called by its bare name for that of the next year. */
const JUST_OVER_DAYS = 10;

/** Whether words are the bare name of a festival: "Thanksgiving", and not "last Thanksgiving". */
export function isFestivalName(words: string): boolean {
  return ALONE.test(words.replace(/\s+/g, ' '));
}

/** "last Thanksgiving", "Christmas 2019", "Election Day", "on the eve of Easter". */
export const festival: DateParser = {
  name: 'festival',
  triggers: ['festival'],
  pattern: phrase`(?<eve>(?:on )?the eve of )?(?:(?<relation>last|this past|this coming|this|next) )?(?<name>${NAMES})(?:,? (?:of )?(?<year>${YEAR})|,? (?<side>last|this|next) year)?`,
  read: (match, sentence) => {
    const name = group(match, 'name');
    const dayIn = FESTIVALS.find(([source]) =>
      new RegExp(`^(?:${source})$`, 'i').test(name.replace(/\s+/g, ' ')),
    )?.[1];
    if (!dayIn || !/^[A-Z]/.test(name) || isOther(match, sentence)) return null;
    const year = readYear(group(match, 'year'));
    const shift = group(match, 'eve') ? -1 : 0;
    const isOver = /\bsince\s+$/i.test(before(match, sentence));
    return {
      type: 'DATE',
      from: group(match, 'eve').toLowerCase().startsWith('on ') ? 3 : 0,
      length: group(match, 'eve').toLowerCase().startsWith('on ') ? match[0].length - 3 : match[0].length,
      resolve: (anchors) => {
        const resolved =
          year ??
          festivalYear(
            isOver ? { ...anchors, direction: 'past' } : anchors,
            dayIn,
            group(match, 'side'),
            group(match, 'relation'),
          );
        return resolved === null ? null : isoDay(addDays(dayIn(resolved), shift));
      },
      stated: year !== null,
    };
  },
};

function festivalYear(
  anchors: Anchors,
  dayIn: (year: number) => Day,
  side: string,
  relation: string,
): number | null {
  const { published, direction } = anchors;
  if (side) return relativeYear(anchors, side);
  if (!published?.day) return null;
  const [today, here] = [dayNumber(published.day), dayNumber(dayIn(published.year))];
  const isNear = direction === null && here >= today && here - today <= NEAR_DAYS;
  const toward = relation ? directionOf(relation) : direction === 'future' || isNear ? 'after' : 'before';
  if (toward === 'same') return published.year;
  // "Shoppers will go on buying on Black Friday", said a few days behind it; "next Thanksgiving" is yet to come.
  const daysOver = relation ? 0 : JUST_OVER_DAYS;
  if (toward === 'after') return today - here <= daysOver ? published.year : published.year + 1;
  return here <= today ? published.year : published.year - 1;
}

/** "Christmas tree", "Easter Island", "the Father Christmas". */
function isOther(match: RegExpExecArray, sentence: string): boolean {
  return /^(?:\s+(?:Island|trees?|cards?|gifts?|presents?|carols?|eggs?|bunny|shopping|music|songs?|movies?|parade|dinner|Rising|lights)\b)/i.test(
    after(match, sentence),
  );
}
