import type { Parser } from '../expression.ts';
import { group, phrase } from '../phrase.ts';

/** "now", "recently", "the future": TIMEX3's references without a date. */
export const vague: Parser = {
  name: 'vague',
  triggers: ['vague'],
  pattern: phrase`(?:(?<present>(?:right )?now|currently|nowadays|these days|at present|at the moment|current)|(?<past>(?:more |most )?recently|in the past|the past|recent|previously|formerly|lately|not long ago|long ago|some time ago)|(?<future>soon|the (?:near |foreseeable |distant )?future|(?:near|foreseeable) future|the (?:near|short|long) term))`,
  read: (match, sentence) => {
    const value = group(match, 'present') ? 'PRESENT_REF' : group(match, 'past') ? 'PAST_REF' : 'FUTURE_REF';
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      /^the past$/i.test(match[0]) &&
      /^\s+\w/.test(after) &&
      !/^\s+(?:and|but|that|when|he|she|they|we|is|was|has)\b/.test(after)
    )
      return null;
    if (/^soon$/i.test(match[0]) && /\bas\s+$/i.test(sentence.slice(0, match.index))) return null;
    const skip = /^in\s/i.test(match[0]) ? 3 : 0;
    return { from: skip, length: match[0].length - skip, type: 'DATE', resolve: () => value, stated: true };
  },
};
