import { MONTH, WEEKDAY_NAME, weekdayNumber } from '../../../text/calendar.ts';
import { addMonths, isDay, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { group, phrase } from '../phrase.ts';

/** How many months away the month that fits is looked for. */
const MAX_MONTHS_AWAY = 6;

/** "Monday the 22nd", "Monday 22nd": a day whose month is the one around publication in which it is that weekday. */
export const datedWeekday: DateParser = {
  name: 'dated-weekday',
  triggers: ['weekday'],
  pattern: phrase`(?<weekday>${WEEKDAY_NAME}),? (?:the )?(?<day>(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th))(?!~(?:of|century|centuries|floor|street|avenue|anniversary|birthday|place|time|round|day|week|year|minute|hole|district|${MONTH}))`,
  read: (match) => {
    const [weekday, day] = [weekdayNumber(group(match, 'weekday')), parseOrdinal(group(match, 'day'))];
    if (weekday === undefined || day === undefined || !/^[A-Z]/.test(match[0])) return null;
    return { type: 'DATE', resolve: (anchors) => nearestFit(anchors, weekday, day) };
  },
};

/** News looks back: the latest month that fits, unless the sentence looks forward; the other side where that has none. */
function nearestFit({ published, direction }: Anchors, weekday: number, day: number): string | null {
  if (!published?.day) return null;
  const { year, month, day: today } = published.day;
  const fits = Array.from({ length: 2 * MAX_MONTHS_AWAY + 1 }, (_, index) => index - MAX_MONTHS_AWAY).flatMap(
    (away) => {
      const found = { ...addMonths({ year, month, day: 1 }, away), day };
      return isDay(found) && weekdayOf(found) === weekday ? [{ away: away * 31 + day - today, found }] : [];
    },
  );
  const cost = (away: number) =>
    direction === 'future' ? (away < 0 ? 1000 - away : away) : away > 0 ? 31 + away : -away;
  const [best] = fits.sort((a, b) => cost(a.away) - cost(b.away));
  return best ? isoDay(best.found) : null;
}
