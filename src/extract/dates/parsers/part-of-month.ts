import { MONTH_NAME, monthNumber } from '../../../text/calendar.ts';
import { iso } from '../../../text/calendar-days.ts';
import { resolveMonth } from '../anchors.ts';
import type { DateParser } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';

/** "the last week of May", "the first weekend in March 2023", "the final days of June": as exact as its month. */
export const partOfMonth: DateParser = {
  name: 'part-of-month',
  triggers: ['month'],
  pattern: phrase`(?:the )?(?:first|second|third|fourth|last|final|opening|closing) (?:full |few |two |three )?(?:weeks?|weekend|days|half) (?:of|in) (?<month>${MONTH_NAME})(?:,? (?:of )?(?<year>${YEAR}))?`,
  read: (match) => {
    const [word, year] = [group(match, 'month'), readYear(group(match, 'year'))];
    const month = monthNumber(word);
    if (month === undefined || !/^[A-Z]/.test(word)) return null;
    return {
      type: 'DATE',
      resolve: (anchors) => (year === null ? resolveMonth(anchors, month) : iso(year, month)),
      stated: year !== null,
      parts: { month, ...(year !== null && { year }) },
    };
  },
};
