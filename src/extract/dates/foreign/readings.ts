import { addDays, isDay, iso, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { resolveMonth, resolveYear } from '../anchors.ts';
import type { Anchors } from '../expression.ts';
import type { DateWords } from './date-words.ts';

/** What a match says: its value and whether an anchor was needed; null where it is no date after all. */
export interface DateReading {
  readonly value: string | null;
  readonly stated: boolean;
}

/** A date with its year; null where there is no such day. */
export function stated(year: number, month: number, day: string | undefined): DateReading | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { value: iso(year, month), stated: true };
  const whole = { year, month, day: Number(day) };
  return isDay(whole) ? { value: isoDay(whole), stated: true } : null;
}

/** A day without a year: the one nearest to the anchors, as the direction has it. */
export function dayOfMonth(month: number, day: number, anchors: Anchors): DateReading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = resolveYear(anchors, month, day);
  return { value: year === null ? resolveMonth(anchors, month) : iso(year, month, day), stated: false };
}

interface Relation {
  readonly next: string | undefined;
  readonly last: string | undefined;
  /** The word behind the weekday ("martes pasado", "mardi prochain"). */
  readonly behind: string | undefined;
}

/** Behind a weekday: that it is to come, or over. */
const NEXT_BEHIND = /^(?:prochain|próximo|prossimo|próxima|prossima|القادم|المقبل|הבא)$/iu;
const LAST_BEHIND = /^(?:dernier|pasado|scorso|scorsa|passado|passada|الماضي|שעבר)$/iu;

/** The latest such weekday up to the day of publication; the next one where the sentence looks forward. */
export function weekdayReading(
  number: number | undefined,
  { next, last, behind = '' }: Relation,
  anchors: Anchors,
  words: DateWords,
): DateReading | null {
  const day = anchors.published?.day;
  if (number === undefined) return null;
  if (!day) return { value: `XXXX-WXX-${number}`, stated: false };
  const back = (weekdayOf(day) - number + 7) % 7;
  const isNext =
    next !== undefined ||
    NEXT_BEHIND.test(behind) ||
    (anchors.direction === 'future' &&
      last === undefined &&
      !LAST_BEHIND.test(behind) &&
      words.future !== '');
  const isLast = last !== undefined || LAST_BEHIND.test(behind);
  const days = isNext
    ? back === 0
      ? next === undefined && !NEXT_BEHIND.test(behind)
        ? 0
        : 7
      : 7 - back
    : isLast && back === 0
      ? -7
      : -back;
  return { value: isoDay(addDays(day, days)), stated: false };
}
