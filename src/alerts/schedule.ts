import type { Every, QuietHours } from './follow.ts';

/** Where nothing says otherwise. */
export const STANDARD_ZONE = 'UTC';
/** Daily and weekly alerts go out from this hour on, weekly ones on Mondays. */
export const POSTING_HOUR = 8;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/**
 * Whether the next message is due: at once, or where another hour, day or week has begun than the one of `last`. A clock that was wrong for a while therefore
 * delays nothing for long, in whichever direction it jumps.
 */
export function isDue(every: Every, last: Date, now: Date, zone: string): boolean {
  return every === 'now' || slotOf(every, last, zone) !== slotOf(every, now, zone);
}

/** The number of the hour, day or week that a moment lies in. */
function slotOf(every: Exclude<Every, 'now'>, moment: Date, zone: string): number {
  if (every === 'hourly') return Math.floor(moment.getTime() / HOUR_MS);
  const local = localTime(moment, zone) - POSTING_HOUR * HOUR_MS;
  return every === 'daily'
    ? Math.floor(local / DAY_MS)
    : Math.floor((local - FIRST_MONDAY_MS) / (7 * DAY_MS));
}

/** Whether alerts are held back at a moment. */
export function isQuiet({ from, to, zone }: QuietHours, now: Date): boolean {
  const minute = Math.floor((localTime(now, zone) % DAY_MS) / 60_000);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}

/** A time of day as it is typed, as `HH:MM`: "7", "7:30", "7pm", "22.15", "noon" is none. Null where it is none. */
export function readTimeOfDay(typed: string): string | null {
  const [, hours, minutes = '0', half] = /^\s*(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm)?\s*$/i.exec(typed) ?? [];
  if (hours === undefined) return null;
  const twelve = half === undefined ? 0 : half.toLowerCase() === 'pm' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + twelve;
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)))
    return null;
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** A time zone by its name in the tz database, in any case; null where there is none. */
export function readZone(typed: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What a clock in the zone shows, in milliseconds since it showed 1970-01-01 00:00. */
function localTime(moment: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** Time zones in which each word typed stands; those that begin with it first. */
export function suggestZones(typed: string, limit: number): string[] {
  const words = typed
    .toLowerCase()
    .split(/[\s/_,]+/)
    .filter(Boolean);
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const place = (zone: string) => zone.toLowerCase().split('/').at(-1) ?? '';
  return zones
    .filter((zone) => words.every((word) => zone.toLowerCase().includes(word)))
    .sort((a, b) => Number(place(b).startsWith(words[0] ?? '')) - Number(place(a).startsWith(words[0] ?? '')))
    .slice(0, limit);
}
