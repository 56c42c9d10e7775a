import { MONTH } from '../../../text/calendar.ts';
import { daysIn, iso, isoDay } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import { dayOf } from '../anchors.ts';
import type { DateParser, PublicationDay } from '../expression.ts';
import { group, phrase } from '../phrase.ts';

/** What follows where the number counts nothing else: "on the 17th floor", "on the 25th anniversary". */
const ENDS =
  '(?= ?(?:[.,;)”"]|$| (?:and|or|but|when|while|after|before|because|with|at|by|to|in|for|that|he|she|they|it|we|i) ))';
/** Games that number what is played. */
const COUNTED =
  /\b(?:holes?|birdies?|birdied|bogeys?|bogeyed|eagles?|putts?|par|tee|fairway|green|laps?|innings?|overs?)\b/i;

/** "on the 5th and again on the 9th of May" names its month behind. */
const MONTH_BEHIND = new RegExp(`\\b(?:${MONTH})(?!\\w)`, 'i');

/** "on the 17th", shortly below a day with its month: the same month's; before that day, it is nothing that can be told. */
export const bareDay: DateParser = {
  name: 'bare-day',
  triggers: ['number'],
  pattern: phrase`on (?<shown>the (?<day>(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)))${ENDS}`,
  read: (match, sentence) => {
    const day = parseOrdinal(group(match, 'day'));
    const isOfLater = MONTH_BEHIND.test(sentence.slice(match.index));
    if (day === undefined || isOfLater || COUNTED.test(sentence)) return null;
    const shown = group(match, 'shown');
    return {
      from: match[0].length - shown.length,
      length: shown.length,
      type: 'DATE',
      resolve: ({ lastNamedDay, published, direction, mayBeOver }) => {
        const last = dayOf(lastNamedDay);
        const isAfter = last && day > last.day && day <= daysIn(last.year, last.month);
        if (!isAfter) return null;
        const value = isoDay({ ...last, day });
        // "He was born on May 3, 1950. He will speak on the 17th": of a month to come, which nobody named.
        const isToCome = direction === 'future' && !mayBeOver;
        return isToCome && published && isBefore(value, published) ? null : value;
      },
    };
  },
};

function isBefore(value: string, { year, month, day }: PublicationDay): boolean {
  return value < (day ? isoDay(day) : iso(year, month ?? undefined));
}
