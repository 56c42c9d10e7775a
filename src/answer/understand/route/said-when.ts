import type { Query } from '../../../model.ts';
import { readTypedDate } from '../../date-input.ts';
import { queryByRule } from './rules.ts';

/** A day or a span of time is named in so many words at most: "in the last two weeks". */
const MAX_TIME_WORDS = 5;

/**
 * "What did Vol say yesterday?", "… on 9 March about the dam?": what was said within that time. Null for other words, and where they name no time. The
 * dates are those of the articles.
 */
export function saidWhen(text: string, now: Date): Query | null {
  const words = text.replace(/[\s?!.]+$/, '').split(' ');
  for (let length = Math.min(MAX_TIME_WORDS, words.length - 3); length > 0; length--) {
    for (let first = words.length - length; first > 3; first--) {
      const isTime = /^(?:on|in|during|at|last|this|past|yesterday|today|\d|since|before|after|until)/i;
      const typed = words.slice(first, first + length).join(' ');
      if (!isTime.test(typed)) continue;
      const range = readTypedDate(typed, now);
      const query = range && queryByRule(words.toSpliced(first, length).join(' '));
      if (!range || query?.kind !== 'who-said' || query.speaker === undefined) continue;
      if (/^(?:before|until)\b/i.test(typed)) return { ...query, to: range.to };
      return /^(?:since|after)\b/i.test(typed) ? { ...query, from: range.from } : { ...query, ...range };
    }
  }
  return null;
}
