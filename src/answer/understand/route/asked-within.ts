import type { Query, QueryOf, Scope } from '../../../model.ts';
import { dayAt, isoDay } from '../../../text/calendar-days.ts';
import { type DateRange, readTypedDate } from '../../date-input.ts';
import { spanOf } from '../../question/asked-time.ts';
import { queryByRule } from './rules.ts';

/** A day or a span of time is named in so many words at most: "in the last two weeks". */
const MAX_TIME_WORDS = 5;
const OPENS_TIME = /^(?:on|in|during|at|last|this|past|yesterday|today|\d|since|before|after|until)/i;
/** What a time stands before: of "the 2024 budget" the year tells which one. */
const BEHIND_TIME = /^(?:about|on|in|at|to|regarding|concerning|over|with|when|while)$/i;

/**
 * "What did Vol say yesterday?", "… on 9 March about the dam?", "What happened at the dam in March 2024?": what was said or happened within that time. Null for
 * other words, and where they name no time. The dates are those of the articles, or of what they tell.
 */
export function askedWithin(text: string, now: Date): Query | null {
  const words = text.replace(/[\s?!.]+$/, '').split(' ');
  for (let length = Math.min(MAX_TIME_WORDS, words.length - 3); length > 0; length--) {
    for (let first = words.length - length; first >= 3; first--) {
      const typed = words.slice(first, first + length).join(' ');
      // "2024" alone is no time behind "since".
      if (!OPENS_TIME.test(typed) || OPENS_TIME.test(words[first - 1] ?? '')) continue;
      const behind = words[first + length];
      if (behind !== undefined && !BEHIND_TIME.test(behind)) continue;
      const limits = readLimitsOf(typed, now);
      const query = limits && queryByRule(words.toSpliced(first, length).join(' '));
      if (query && isWithinTime(query, words)) return { ...query, ...limits };
    }
  }
  return null;
}

/** The limits of a time in words: "before 2031" ends with the day before it, "after March" begins with the day behind it. Null where it is no date. */
export function readLimitsOf(typed: string, now: Date): Pick<Scope, 'from' | 'to'> | null {
  const range = readPastDate(typed, now);
  if (range === null) return null;
  const side = /^\w+/.exec(typed.toLowerCase())?.[0] ?? '';
  const [first, last] = [spanOf(range.from)?.from, spanOf(range.to)?.to];
  if (side === 'before' && first !== undefined) return { to: isoDay(dayAt(first - 1)) };
  if (side === 'after' && last !== undefined) return { from: isoDay(dayAt(last + 1)) };
  if (/^(?:until|till)$/.test(side)) return { to: range.to };
  return /^(?:since|from)$/.test(side) ? { from: range.from } : range;
}

/** What is meant by a date in words about what was said or happened: of a month without a year, the latest that has begun. Null where it is no date. */
function readPastDate(typed: string, now: Date): DateRange | null {
  const range = readTypedDate(typed, now);
  const isFixed = /\d{4}|\b(?:this|next|coming|tomorrow)\b/i.test(typed);
  if (range === null || isFixed || range.from <= now.toISOString().slice(0, range.from.length)) return range;
  const yearBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return { from: yearBefore(range.from), to: yearBefore(range.to) };
}

/** "When did …?" asks for the time itself. */
function isWithinTime(
  query: Query,
  words: readonly string[],
): query is QueryOf<'who-said' | 'timeline' | 'coverage'> {
  if (query.kind === 'who-said') return query.speaker !== undefined;
  // "Any news on the strike today?" wants the newest, also where the last article is of yesterday.
  if (query.kind === 'coverage') return query.order === undefined || !/\btoday\b/i.test(words.join(' '));
  return query.kind === 'timeline' && !/^when\b/i.test(words[0] ?? '');
}
