import type { DateParser } from '../expression.ts';
import { after, group, phrase } from '../phrase.ts';

/** What may follow "the past" as a noun; before other words it is the start of "the past year". */
const CLAUSE = /^(?:[^\w\s]|$|\s+(?:and|but|or|that|when|he|she|they|we|is|was|has)\b)/;

/** "now", "recently", "the future": TIMEX3's references without a date, where the word is rarely anything else. */
export const vague: DateParser = {
  name: 'vague',
  triggers: ['vague'],
  pattern: phrase`(?:(?<present>(?:right )?now|currently|nowadays|these days|at present|at the moment)|(?<past>(?:more |most )?recently|the past|lately)|the (?:near )?future|the (?:near|short|long) term)`,
  read: (match, sentence) => {
    const text = match[0].toLowerCase();
    if (text === 'the past' && !CLAUSE.test(after(match, sentence))) return null;
    const value = group(match, 'present') ? 'PRESENT_REF' : group(match, 'past') ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', resolve: () => value, stated: true };
  },
};
