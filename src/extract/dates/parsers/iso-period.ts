import { addDays, iso, isoDay, isoWeek, weekdayOf } from '../../../text/calendar-days.ts';
import type { DateParser } from '../expression.ts';
import { group } from '../phrase.ts';

/** Weeks, quarters and halves of a year as tables write them: `2012-W01`, `2012W01`, `2012-W01-3`, `2012-Q3`, `H1 2020`. */
export const isoPeriod: DateParser = {
  name: 'iso-period',
  triggers: ['year'],
  pattern:
    /(?<![\w.,/-])(?:(?<year>(?:19|20)\d\d)[- ]?(?:W(?<week>\d\d)(?:-?(?<day>[1-7]))?|(?<part>Q[1-4]|H[12]))|(?<half>H[12])[- ]?(?<halfYear>(?:19|20)\d\d))(?![\w/-]|[.,]\d)/g,
  read: (match) => {
    const [year, part] = [
      Number(group(match, 'year') || group(match, 'halfYear')),
      group(match, 'part') || group(match, 'half'),
    ];
    const value = part
      ? `${iso(year)}-${part}`
      : weekValue(year, Number(group(match, 'week')), Number(group(match, 'day')));
    return value === null ? null : { type: 'DATE', resolve: () => value, stated: true };
  },
};

/** A week by its number, or a day in it; null where the year has no such week. */
function weekValue(year: number, week: number, day: number): string | null {
  // 4 January lies in the first week of every year (ISO 8601).
  const first = { year, month: 1, day: 4 };
  const monday = addDays(first, 1 - weekdayOf(first) + (week - 1) * 7);
  const value = `${iso(year)}-W${String(week).padStart(2, '0')}`;
  if (week < 1 || isoWeek(monday) !== value) return null;
  return day > 0 ? isoDay(addDays(monday, day - 1)) : value;
}
