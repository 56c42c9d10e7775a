import type { Query, QueryOf } from '../../../model.ts';
import { type DateRange, readTypedDate } from '../../date-input.ts';
import { queryByRule } from './rules.ts';

/** A day or a span of time is named in so many words at most: "in the last two weeks". */
const MAX_TIME_WORDS = 5;

/**
 * "What did Vol say yesterday?", "… on 9 March about the dam?", "What happened at the dam in March 2024?": what was said or happened within that time. Null for
 * other words, and where they name no time. The dates are those of the articles, or of what they tell.
 */
export function askedWithin(text: string, now: Date): Query | null {
  const words = text.replace(/[\s?!.]+$/, '').split(' ');
  for (let length = Math.min(MAX_TIME_WORDS, words.length - 3); length > 0; length--) {
    for (let first = words.length - length; first > 3; first--) {
      const isTime = /^(?:on|in|during|at|last|this|past|yesterday|today|\d|since|before|after|until)/i;
      const typed = words.slice(first, first + length).join(' ');
      if (!isTime.test(typed)) continue;
      const range = readPastDate(typed, now);
      const query = range && queryByRule(words.toSpliced(first, length).join(' '));
      if (!range || !query || !isWithinTime(query, words)) continue;
      if (/^(?:before|until)\b/i.test(typed)) return { ...query, to: range.to };
      return /^(?:since|after)\b/i.test(typed) ? { ...query, from: range.from } : { ...query, ...range };
    }
  }
  return null;
}

/** What is meant by a date in words about what was said or happened: of a month without a year, the latest that has begun. Null where it is no date. */
export function readPastDate(typed: string, now: Date): DateRange | null {
  const range = readTypedDate(typed, now);
  const hasYear = /\d{4}|\b(?:next|coming|tomorrow)\b/i.test(typed);
  if (range === null || hasYear || range.from <= now.toISOString().slice(0, range.from.length)) return range;
  const yearBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return { from: yearBefore(range.from), to: yearBefore(range.to) };
}

/** "When did …?" asks for the time itself. */
function isWithinTime(
  query: Query,
  words: readonly string[],
): query is QueryOf<'who-said' | 'timeline' | 'coverage'> {
  if (query.kind === 'who-said') return query.speaker !== undefined;
  return query.kind === 'coverage' || (query.kind === 'timeline' && !/^when\b/i.test(words[0] ?? ''));
}
