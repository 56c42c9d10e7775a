import { findDates } from '../extract/dates/find-dates.ts';
import type { DateMention } from '../model.ts';
import { addDays, addMonths, type Day, isDay, iso, isoDay, isoWeek } from '../text/calendar-days.ts';
import { UserError } from '../user-error.ts';
import { type Message, message } from '../words/catalogue.ts';

/** The first and last moment that somebody means, each `2024`, `2024-10` or `2024-10-16`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

const LEAD = /^(?:(?:on|in|at|since|from|until|till|by|during|around|before|after)\s+)?(?:the\s+)?/i;
const MAX_CHARACTERS = 60;

/**
 * What somebody means by a date that they type: "2024", "2024-10", "16 Oct 2024", "October 2024", "last week", "yesterday",
 * "past 3 months". Relative ones count from `now`, by the calendar of UTC. Throws a UserError that says what can be typed where it is no date.
 */
export function parseDateInput(typed: string, now: Date): DateRange {
  const range = readTypedDate(typed, now);
  if (!range) throw new UserError(complaint(typed.trim().replace(/\s+/g, ' ')));
  return range;
}

/** The same; null where it is no date. */
export function readTypedDate(typed: string, now: Date): DateRange | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
  return text.length > MAX_CHARACTERS ? null : (readIso(text) ?? readMention(text, today));
}

/** The first and last moment to search, of what is typed for each. Throws a UserError where either is no date, or the first is later. */
export function readLimits(
  typedFrom: string | undefined,
  typedTo: string | undefined,
  now: Date,
): Partial<DateRange> {
  const from = typedFrom === undefined ? undefined : parseDateInput(typedFrom, now).from;
  const to = typedTo === undefined ? undefined : parseDateInput(typedTo, now).to;
  if (from !== undefined && to !== undefined && isAfter(from, to)) {
    throw new UserError(message('date.swapped', { from, to }));
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Compares as far as both dates are given: 2024-10-16 is not after 2024-10. */
function isAfter(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}

function complaint(typed: string): Message {
  const shown = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  return message('date.unreadable', { typed: shown });
}

function readIso(text: string): DateRange | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (!isDay({ year, month, day })) return null;
  const date = iso(year, ...[match[2] && month, match[3] && day].filter((part) => typeof part === 'number'));
  return { from: date, to: date };
}

/**
 * Reads the text as an article would be, written today; it must be one expression and nothing else. "March" alone is read behind
 * "in", since it could be a verb.
 */
function readMention(text: string, today: Day): DateRange | null {
  const spelled = text.replace(LEAD, '').replace(/\p{L}+/gu, capitalise);
  return readSpelled(spelled, '', today) ?? readSpelled(spelled, 'It rained in ', today);
}

function readSpelled(spelled: string, before: string, today: Day): DateRange | null {
  const whole = before + spelled;
  const [mention, more] = findDates({ text: whole, published: isoDay(today) }, [
    { start: 0, end: whole.length },
  ]);
  const end = whole.replace(/[.,]$/, '').length;
  if (!mention || more || mention.start > before.length || mention.end < end) return null;
  return mention.type === 'DURATION' ? readWindow(spelled, mention, today) : readValue(mention.value);
}

const RELATIVE =
  /^(?:last|this|next|past|coming|ago|early|late|earlier|later|mid|of|week|weekend|month|year|day|days|weeks|months|years|quarter|first|second|third|fourth|today|yesterday|tomorrow|the|and|before|after|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;

/** Names of months, weekdays and festivals are written with a capital, all other words without. */
function capitalise(word: string): string {
  return RELATIVE.test(word) ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** "past 3 months", "last two weeks": up to today. */
function readWindow(text: string, { value }: DateMention, today: Day): DateRange | null {
  const match = /^P(\d+)([DWMY])$/.exec(value ?? '');
  if (!match || !/^(?:last|past)\b/i.test(text)) return null;
  const from = backFrom(today, Number(match[1]), match[2] ?? '');
  return isDay(from) ? { from: isoDay(from), to: isoDay(today) } : null;
}

function backFrom(today: Day, count: number, unit: string): Day {
  if (unit === 'D' || unit === 'W') return addDays(today, -count * (unit === 'W' ? 7 : 1));
  return addMonths(today, -count * (unit === 'Y' ? 12 : 1));
}

/** The range that a TIMEX3 value stands for; null where it leaves the year open or is no stretch of the calendar. */
function readValue(value: string | null): DateRange | null {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value ?? '')?.[0];
  if (date) return { from: date, to: date };
  const match = /^(\d{3})(?:X|(\d)-(W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)(-WE)?)$/.exec(value ?? '');
  if (!match) return null;
  const [, decade, digit, part = '', weekend] = match;
  if (digit === undefined) return { from: `${decade}0`, to: `${decade}9` };
  const year = Number(`${decade}${digit}`);
  return part.startsWith('W') && part !== 'WI'
    ? weekRange(`${year}-${part}`, weekend !== undefined)
    : monthRange(year, part);
}

function weekRange(week: string, weekend: boolean): DateRange {
  const year = Number(week.slice(0, 4));
  const fourth = { year, month: 1, day: 4 };
  const near = addDays(fourth, (Number(week.slice(6)) - 1) * 7);
  const monday =
    [-6, -5, -4, -3, -2, -1, 0].map((step) => addDays(near, step)).find((day) => isoWeek(day) === week) ??
    near;
  return { from: isoDay(weekend ? addDays(monday, 5) : monday), to: isoDay(addDays(monday, 6)) };
}

const FIRST_MONTHS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

function monthRange(year: number, part: string): DateRange | null {
  const [month, count] = FIRST_MONTHS[part] ?? [];
  if (month === undefined || count === undefined) return null;
  const last = addMonths({ year, month, day: 1 }, count - 1);
  return { from: iso(year, month), to: iso(last.year, last.month) };
}
