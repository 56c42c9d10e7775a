import { findDates } from '../../extract/dates/find-dates.ts';
import type { Span } from '../../model.ts';
import { MONTH_NAME } from '../../text/calendar.ts';
import { dayNumber, daysIn } from '../../text/calendar-days.ts';

/** The days that a question is about, both ends included, as days since 1970-01-01. */
export interface AskedTime {
  readonly from: number;
  readonly to: number;
  /** True where the question's own words say so ("last week", "in 2023"); else it is the day of asking. */
  readonly named: boolean;
}

/** Words that say when by the day of asking alone: articles of that time need not have them. */
const RELATIVE =
  /\b(?:(?:this|last|past|next|coming|previous) (?:past )?(?:week(?:end)?|month|year)|recently|today|tonight|yesterday|nowadays|currently|latest|now)\b/gi;

/** Where a question says when by the day of asking alone ("this week", "recently"), as offsets into it. */
export function relativeTimes(text: string): Span[] {
  return [...text.matchAll(RELATIVE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** An article that tells of a day may be as much older or newer. */
const DAYS_AROUND = { before: 2, after: 1 };
const RECENT_DAYS = 10;
/** What follows says since when something is so, or before what, and not when it was. */
const BOUNDS = /\b(?:since|until|till|before|after|from|by|than|between|of age|ago)\s+(?:the\s+)?$/i;
/** How far away or how long, and not when. */
const DISTANCE = /\bago\b|\bpast\b.*\b(?:years?|months|decades?)\b|^the (?:year|day|month|week)$/i;
/** Holidays come every year: by themselves they name no time. */
const TELLS_TIME = new RegExp(
  String.raw`\d|\b(?:this|last|past|next|today|tonight|yesterday|\w+day|weekend|${MONTH_NAME})\b`,
  'i',
);

/**
 * What time a question is about: the latest that its words name, resolved against the day of asking, else that day. Null without a day of
 * asking where the words name none in full.
 */
export function readAskedTime(text: string, asked: string | undefined): AskedTime | null {
  const today = asked === undefined ? null : dayNumberOf(asked);
  const spans = findDates({ text, published: asked ?? null }, [{ start: 0, end: text.length }]).flatMap(
    (mention) => {
      const words = text.slice(mention.start, mention.end);
      if (mention.value === null || BOUNDS.test(text.slice(0, mention.start)) || DISTANCE.test(words))
        return [];
      if (mention.value === 'PRESENT_REF')
        return today === null ? [] : [{ from: today - RECENT_DAYS, to: today }];
      if (!TELLS_TIME.test(words)) return [];
      return mention.type === 'DATE' || mention.type === 'TIME' ? (spanOf(mention.value) ?? []) : [];
    },
  );
  const past = spans
    .filter(({ from }) => today === null || from <= today)
    .map(({ from, to }) => ({ from, to: today === null ? to : Math.min(to, today) }));
  const recent = past.filter(({ to }) => today !== null && to >= today - RECENT_DAYS);
  const [latest] =
    recent.length > 0
      ? recent.sort((a, b) => a.to - a.from - (b.to - b.from))
      : past.sort((a, b) => b.to - a.to || b.from - a.from);
  if (latest)
    return { from: latest.from - DAYS_AROUND.before, to: latest.to + DAYS_AROUND.after, named: true };
  return today === null
    ? null
    : { from: today - DAYS_AROUND.before, to: today + DAYS_AROUND.after, named: false };
}

/** Days between a publication and the time that is asked about; null where either is not known. */
export function daysApart(published: string | null, time: AskedTime | null): number | null {
  const day = published === null ? null : dayNumberOf(published);
  if (day === null || time === null) return null;
  return Math.max(0, time.from - day, day - time.to);
}

/** The day of a date that is known to the day, in days since 1970-01-01; else null. */
export function dayNumberOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year === undefined
    ? null
    : dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The first and the last day of a day, week, month or year (`2024-10-14`, `2024-W42`, `2024-10`, `2024`), in days since 1970-01-01; null for anything else. */
export function spanOf(value: string): { from: number; to: number } | null {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) {
    // ISO 8601: week 1 is the one with 4 January in it.
    const fourth = dayNumber({ year: Number(week[1]), month: 1, day: 4 });
    const monday = fourth - ((fourth + 3) % 7) + (Number(week[2]) - 1) * 7;
    return { from: monday, to: monday + 6 };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dWQ-])/.exec(value) ?? [];
  if (year === undefined) return null;
  const first = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const lastMonth = Number(month ?? 12);
  const last = { year: first.year, month: lastMonth, day: Number(day ?? daysIn(first.year, lastMonth)) };
  return { from: dayNumber(first), to: dayNumber(last) };
}
