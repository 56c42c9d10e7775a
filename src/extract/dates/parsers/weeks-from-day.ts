import { WEEKDAY_NAME, weekdayNumber } from '../../../text/calendar.ts';
import { addDays, addMonths, type Day, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { parseNumber } from '../../../text/calendar-numbers.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { NUMBER } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';

const COUNT = `(?<count>${NUMBER}|an?)`;
const DAY = `(?:(?<weekday>${WEEKDAY_NAME})|(?<named>today|tomorrow|yesterday))`;
const NAMED: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };

/** "a week on Tuesday", "two weeks from Friday", "a fortnight tomorrow", "a week from today". */
export const weeksAfterDay: DateParser = {
  name: 'weeks-after-day',
  triggers: ['weekday', 'deictic'],
  pattern: phrase`${COUNT}~(?<unit>weeks?|fortnights?) (?:(?:on|from) ${DAY}|(?<=(?:week|fortnight) )(?<soon>tomorrow))`,
  read: (match) => readWeeks(match, 1),
};

/** What goes on behind a day that ends its phrase: "on Tuesday week at the town hall". */
const GOES_ON =
  ' (?:in|at|on|when|and|but|or|to|for|by|with|before|after|whether|if|as|he|she|they|it|we)\\b';

/** "on Tuesday week", "Friday fortnight", "tomorrow week": as the British say it. A week needs a word before it, or the end of the clause behind: it may go on ("week-long"). */
export const dayWeek: DateParser = {
  name: 'day-week',
  triggers: ['weekday', 'deictic'],
  pattern: phrase`${DAY} (?:(?<unit>week|fortnight)(?=\s*(?:[.,;:)!?]|$))|(?<openUnit>fortnight|(?<=\b(?:on|by|until|till|for|from) [a-z]{1,10} )week)(?=${GOES_ON}))`,
  read: (match) => readWeeks(match, 1),
};

/** "a week ago Monday", "two weeks ago on Friday", "a week ago today", "a fortnight ago yesterday". */
export const weeksBeforeDay: DateParser = {
  name: 'weeks-before-day',
  triggers: ['weekday', 'deictic'],
  pattern: phrase`${COUNT}~(?<unit>weeks?|fortnights?) ago(?: on)? ${DAY}`,
  read: (match) => readWeeks(match, -1),
};

const MAX_YEARS_AGO = 500;

/** "ten years ago today", "six months ago tomorrow": the same day of that year or month. */
export const monthsBeforeDay: DateParser = {
  name: 'months-before-day',
  triggers: ['deictic'],
  pattern: phrase`${COUNT}~(?<unit>years?|months?) ago (?<named>today|tomorrow|yesterday)`,
  read: (match) => {
    const count = countOf(match, MAX_YEARS_AGO);
    if (count === null) return null;
    const months = count * (/^year/i.test(group(match, 'unit')) ? 12 : 1);
    const shift = NAMED[group(match, 'named').toLowerCase()] ?? 0;
    return dated(({ published }) =>
      published?.day ? addMonths(addDays(published.day, shift), -months) : null,
    );
  },
};

/** "two Fridays ago": the second one back from publication. */
export const weekdaysAgo: DateParser = {
  name: 'weekdays-ago',
  triggers: ['weekday'],
  pattern: phrase`${COUNT} (?<weekday>${WEEKDAY_NAME})s? ago`,
  read: (match) => {
    const [count, weekday] = [countOf(match), weekdayNumber(group(match, 'weekday'))];
    if (count === null || weekday === undefined) return null;
    return dated(({ published }) =>
      published?.day ? addDays(published.day, -daysSince(published.day, weekday) - (count - 1) * 7) : null,
    );
  },
};

function readWeeks(match: RegExpExecArray, sign: 1 | -1): Found | null {
  const count = countOf(match);
  if (count === null) return null;
  const unit = group(match, 'unit') || group(match, 'openUnit');
  const weeks = count * (/^fortnight/i.test(unit) ? 2 : 1);
  const weekday = weekdayNumber(group(match, 'weekday'));
  const shift = NAMED[(group(match, 'named') || group(match, 'soon')).toLowerCase()] ?? 0;
  return dated(({ published }) => {
    if (!published?.day) return null;
    return addDays(dayFrom(published.day, weekday, shift, sign), sign * weeks * 7);
  });
}

/** Counted forward from the next such weekday, back from the latest. */
function dayFrom(day: Day, weekday: number | undefined, shift: number, sign: 1 | -1): Day {
  if (weekday === undefined) return addDays(day, shift);
  const since = daysSince(day, weekday);
  return addDays(day, sign > 0 ? 7 - (since % 7) : -(since % 7));
}

/** 1 to 7. */
function daysSince(day: Day, weekday: number): number {
  return (weekdayOf(day) - weekday + 7) % 7 || 7;
}

function countOf(match: RegExpExecArray, most = 52): number | null {
  const text = group(match, 'count');
  const count = /^(?:an?|)$/i.test(text) ? 1 : parseNumber(text);
  return count !== undefined && Number.isInteger(count) && count > 0 && count <= most ? count : null;
}

function dated(dayOf: (anchors: Anchors) => Day | null): Found {
  return {
    type: 'DATE',
    resolve: (anchors) => {
      const day = dayOf(anchors);
      return day && isoDay(day);
    },
  };
}
