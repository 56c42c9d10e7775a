import { SEASON, SEASONS, unitOf, WEEKDAY_NAME, weekdayNumber } from '../../../text/calendar.ts';
import { addDays, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { group, phrase } from '../phrase.ts';
import { unitAround } from './relative-unit.ts';

/** "the year before last", "the week after next", "the Friday before last", "the night before last", "the summer before last". */
export const beforeLast: DateParser = {
  name: 'before-last',
  triggers: ['unit', 'weekday', 'season', 'deictic'],
  pattern: phrase`the (?:(?<unit>week|weekend|month|quarter|year|decade)|(?<night>night)|(?<weekday>${WEEKDAY_NAME})|(?<season>${SEASON})) (?<side>before last|after next)`,
  read: (match) => {
    const step = /before/i.test(group(match, 'side')) ? -2 : 2;
    const night = group(match, 'night') !== '';
    return { type: night ? 'TIME' : 'DATE', resolve: (anchors) => resolve(anchors, match, step) };
  },
};

function resolve(anchors: Anchors, match: RegExpExecArray, step: number): string | null {
  const { published } = anchors;
  const unit = unitOf(group(match, 'unit'));
  if (unit !== undefined) {
    if (published?.day) return unitAround(published.day, unit, step);
    return unit === 'Y' && published
      ? unitAround({ year: published.year, month: 1, day: 1 }, unit, step)
      : null;
  }
  if (group(match, 'season')) return seasonValue(anchors, group(match, 'season'), step);
  if (!published?.day) return null;
  if (group(match, 'night')) return step < 0 ? `${isoDay(addDays(published.day, step))}TNI` : null;
  const weekday = weekdayNumber(group(match, 'weekday')) ?? 1;
  const since = (weekdayOf(published.day) - weekday + 7) % 7 || 7;
  return isoDay(addDays(published.day, step < 0 ? -since - 7 : 14 - (since % 7)));
}

/** The season a year before the latest that is over, or a year after the next. */
function seasonValue(anchors: Anchors, name: string, step: number): string | null {
  const { published } = anchors;
  const season = SEASONS.get(name.toLowerCase());
  if (!published?.month || !season) return null;
  const isOver = published.month >= season.month + 3;
  const latest = isOver ? published.year : published.year - 1;
  const next = published.month < season.month ? published.year : published.year + 1;
  return `${step < 0 ? latest - 1 : next + 1}-${season.code}`;
}
