import { isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { dayOf } from '../anchors.ts';
import type { Expression } from '../expression.ts';
import type { Join } from './merge-neighbours.ts';

/** "Friday, Oct. 23" and "Oct. 23, a Friday" are one day: the one that names its month gives the value. */
export const joinWeekdayAndDate: Join = (left, right, between) => {
  if (!/^,?\s*(?:\(|the\s+)?$/.test(between)) return null;
  if (left.parts?.weekday === undefined || right.parts?.day === undefined) return null;
  const { weekday } = left.parts;
  return {
    ...right,
    start: left.start,
    end: right.end,
    rule: 'weekday-and-date',
    resolve: (anchors) => fitWeekday(right.resolve(anchors), right, weekday),
  };
};

/** Where the year is not named it is the one next to the guess in which the day falls on that weekday. */
function fitWeekday(value: string | null, { parts }: Expression, weekday: number): string | null {
  const day = dayOf(value);
  if (!day || parts?.year !== undefined) return value;
  const fitting = [0, -1, 1]
    .map((step) => ({ ...day, year: day.year + step }))
    .find((near) => weekdayOf(near) === weekday);
  return fitting ? isoDay(fitting) : value;
}

/** "9 a.m. Tuesday", "Nov. 6 at 5 p.m.": the day of the one with the time of the other. */
export const joinTimeAndDate: Join = (left, right, between) => {
  if (!/^,?\s{0,12}(?:(?:at|on|of)\s{0,12})?$/.test(between)) return null;
  if (isTime(left) && isDay(right)) return timed(right, left, left.start, right.end);
  return isDay(left) && isTime(right) ? timed(left, right, left.start, right.end) : null;
};

function isTime({ rule }: Expression): boolean {
  return rule === 'time-of-day';
}

function isDay({ type, rule, parts }: Expression): boolean {
  if (type === 'SET' || parts?.time) return false;
  return parts?.day !== undefined || parts?.weekday !== undefined || rule === 'named-day';
}

function timed(day: Expression, time: Expression, start: number, end: number): Expression {
  const suffix = time.parts?.time ?? '';
  return {
    ...day,
    start,
    end,
    type: 'TIME',
    rule: 'time-and-date',
    parts: { ...day.parts, time: suffix },
    resolve: (anchors) => {
      const value = day.resolve(anchors);
      return value === null ? null : value + suffix;
    },
  };
}
