import type { DateParser } from '../expression.ts';
import { bareDay } from './bare-day.ts';
import { beforeLast } from './before-last.ts';
import { datedWeekday } from './dated-weekday.ts';
import { daysThenMonth, dayThenMonth, joinedDay, monthThenDay, monthThenDays } from './day-of-month.ts';
import { dayOfRelativeMonth, nthWeekdayOfMonth } from './day-of-relative-month.ts';
import { century, decade } from './decade.ts';
import { namedDay, partOfDay } from './deictic-day.ts';
import { distance, inTime } from './distance.ts';
import { bareDuration, duration } from './duration.ts';
import { edgeOfMonth } from './edge-of-month.ts';
import { festival } from './festival.ts';
import { isoPeriod } from './iso-period.ts';
import { month } from './month.ts';
import { numericDate } from './numeric-date.ts';
import { partOfMonth } from './part-of-month.ts';
import { quarter, sameQuarter, shortQuarter, yearAgo } from './quarter.ts';
import { rate, recurrence } from './recurrence.ts';
import { boundUnit, dayBeside, relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { clockTime, militaryTime, namedTime } from './time-of-day.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { dayWeek, monthsBeforeDay, weekdaysAgo, weeksAfterDay, weeksBeforeDay } from './weeks-from-day.ts';
import { shortYear, year, yearRange } from './year.ts';

/** Every parser, in the order in which they win where two find expressions of the same length. */
export const PARSERS: readonly DateParser[] = [
  numericDate,
  isoPeriod,
  joinedDay,
  monthThenDays,
  daysThenMonth,
  monthThenDay,
  dayThenMonth,
  festival,
  dayOfRelativeMonth,
  nthWeekdayOfMonth,
  beforeLast,
  weeksAfterDay,
  weeksBeforeDay,
  monthsBeforeDay,
  dayWeek,
  weekdaysAgo,
  datedWeekday,
  edgeOfMonth,
  bareDay,
  partOfMonth,
  weekday,
  month,
  quarter,
  shortQuarter,
  season,
  yearRange,
  decade,
  century,
  year,
  shortYear,
  namedDay,
  partOfDay,
  clockTime,
  militaryTime,
  namedTime,
  distance,
  inTime,
  rate,
  recurrence,
  relativeUnit,
  boundUnit,
  dayBeside,
  sameQuarter,
  yearAgo,
  duration,
  bareDuration,
  vague,
];
