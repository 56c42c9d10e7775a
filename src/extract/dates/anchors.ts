import { type Day, dayNumber, daysIn, isDay, iso } from '../../text/calendar-days.ts';
import type { Anchors, PublicationDay } from './expression.ts';

/** Reads a publication date as precise as it is (`2024`, `2024-10`, `2024-10-16`, with or without a time). */
export function readPublished(published: string | null): PublicationDay | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const whole = { year, month, day };
  return { year, month: month >= 1 && month <= 12 ? month : null, day: isDay(whole) ? whole : null };
}

/** The day of a value that begins with one (`2024-10-16T09:00`), or null. */
export function dayOf(value: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** The year of a value that begins with one, or null. */
export function yearOf(value: string | null): number | null {
  const match = /^(\d{4})(?!\d)/.exec(value ?? '');
  return match ? Number(match[1]) : null;
}

/**
 * Which year a month, or a day of a month, without a year belongs to: the latest that is not after publication, unless
 * the sentence looks forward (by "would": to the nearer of both), or the last such day lies so far back that an editor would have named its year.
 */
export function resolveYear(anchors: Anchors, month: number, day: number | null): number | null {
  const { published, direction, mayBeOver } = anchors;
  if (!published || published.month === null) return null;
  // Of a month of publication all days may have gone by.
  const lastDay = published.day?.day ?? daysIn(published.year, published.month);
  const reference = { year: published.year, month: published.month, day: lastDay };
  const place = (year: number): number =>
    dayNumber({ year, month, day: day ?? (month === reference.month ? reference.day : 1) });
  const today = dayNumber(reference);
  const isPast = place(published.year) <= today;
  const latest = isPast ? published.year : published.year - 1;
  const next = isPast && place(published.year) < today ? published.year + 1 : published.year;
  if (mayBeOver && place(next) - today > today - place(latest)) return latest;
  if (direction === 'future') return place(next) - today < LIMIT ? next : latest;
  return direction === null && today - place(latest) > LIMIT ? next : latest;
}

/**
 * Days beyond which a date without a year is not the one gone by (or, where the sentence looks forward, not the one to
 * come): an editor would have named its year.
 */
const LIMIT = 300;

/** `2024-06` where the year can be told, else `XXXX-06`. */
export function resolveMonth(anchors: Anchors, month: number): string {
  return iso(resolveYear(anchors, month, null), month);
}
