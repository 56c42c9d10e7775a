import type { Parser } from '../expression.ts';
import { daysThenMonth, dayThenMonth, monthThenDay, monthThenDays } from './day-of-month.ts';
import { century, decade } from './decade.ts';
import { namedDay, partOfDay } from './deictic-day.ts';
import { distance } from './distance.ts';
import { bareDuration, duration } from './duration.ts';
import { festival } from './festival.ts';
import { month } from './month.ts';
import { numericDate } from './numeric-date.ts';
import { quarter, sameQuarter, shortQuarter, yearAgo } from './quarter.ts';
import { rate, recurrence } from './recurrence.ts';
import { boundUnit, relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { clockTime, militaryTime, namedTime } from './time-of-day.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { year, yearRange } from './year.ts';

/** Every parser, in the order in which they win where two find expressions of the same length. */
export const PARSERS: readonly Parser[] = [
  numericDate,
  monthThenDays,
  daysThenMonth,
  monthThenDay,
  dayThenMonth,
  festival,
  weekday,
  month,
  quarter,
  shortQuarter,
  season,
  yearRange,
  decade,
  century,
  year,
  namedDay,
  partOfDay,
  clockTime,
  militaryTime,
  namedTime,
  distance,
  rate,
  recurrence,
  relativeUnit,
  boundUnit,
  sameQuarter,
  yearAgo,
  duration,
  bareDuration,
  vague,
];
