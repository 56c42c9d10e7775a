import { MONTH_NAME, monthNumber, WEEKDAY_NAME, weekdayNumber } from '../../../text/calendar.ts';
import { daysIn, isoDay, nthWeekday } from '../../../text/calendar-days.ts';
import { ORDINAL_WORDS, parseOrdinal } from '../../../text/calendar-numbers.ts';
import { resolveMonth } from '../anchors.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { shifted } from './relative-unit.ts';

const ORDINAL = `(?:(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
const RELATIVE_MONTH =
  '(?<relation>this|last|next|the same|that same|that|the following|the previous|the current) month';

/** "the 2nd of this month", "the 23rd of last month", "the 12th of the following month". */
export const dayOfRelativeMonth: DateParser = {
  name: 'day-of-relative-month',
  triggers: ['unit'],
  pattern: phrase`(?:the )?(?<day>${ORDINAL})(?: day)? of ${RELATIVE_MONTH}`,
  read: (match) => {
    const day = parseOrdinal(group(match, 'day'));
    if (day === undefined) return null;
    const relation = group(match, 'relation');
    return {
      type: 'DATE',
      resolve: (anchors) => {
        const month = monthOf(shifted(anchors, 'M', relation));
        return month && day <= daysIn(month.year, month.month) ? isoDay({ ...month, day }) : null;
      },
    };
  },
};

/** "the first Monday of June", "the last Friday in March 2023", "the second Tuesday of last month". */
export const nthWeekdayOfMonth: DateParser = {
  name: 'nth-weekday-of-month',
  triggers: ['weekday'],
  pattern: phrase`(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?<weekday>${WEEKDAY_NAME}) (?:of|in) (?:${RELATIVE_MONTH}|(?<month>${MONTH_NAME})(?:,? (?:of )?(?<year>${YEAR}))?)`,
  read: (match) => {
    const [nth, weekday] = [group(match, 'nth'), weekdayNumber(group(match, 'weekday'))];
    const n = /last|final/i.test(nth) ? -1 : parseOrdinal(nth);
    if (n === undefined || weekday === undefined) return null;
    const [named, year, relation] = [
      monthNumber(group(match, 'month')),
      readYear(group(match, 'year')),
      group(match, 'relation'),
    ];
    return {
      type: 'DATE',
      resolve: (anchors) => {
        const month = monthOf(
          named === undefined ? shifted(anchors, 'M', relation) : namedMonth(anchors, named, year),
        );
        const day = month && nthWeekday(month.year, month.month, weekday, n);
        return day && day.month === month.month ? isoDay(day) : null;
      },
      stated: year !== null,
    };
  },
};

function namedMonth(anchors: Anchors, month: number, year: number | null): string {
  return year === null ? resolveMonth(anchors, month) : `${year}-${String(month).padStart(2, '0')}`;
}

function monthOf(value: string | null): { readonly year: number; readonly month: number } | null {
  const match = /^(\d{4})-(\d\d)$/.exec(value ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]) } : null;
}
