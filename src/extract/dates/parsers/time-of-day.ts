import { isoDay } from '../../../text/calendar-days.ts';
import type { Anchors, Parser } from '../expression.ts';
import { group, phrase } from '../phrase.ts';

const ZONE =
  '(?:(?:E|C|M|P)[SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:standard|daylight))?(?: time)?|[A-Z][a-z]+ time)';

/** "9 a.m.", "10:35 p.m. EST", "4 in the morning", "noon", "15:30 GMT", "0900 GMT", "5 o'clock". */
export const timeOfDay: Parser = {
  name: 'time-of-day',
  triggers: ['clock', 'number', 'deictic'],
  pattern: phrase`(?:(?:shortly |just )?(?:around|about|at) )?(?:(?:early|mid|late)~)?(?:(?<hour>[01]?[0-9]|2[0-4])(?:[:.](?<minute>[0-5][0-9]))?(?::[0-5][0-9])?(?: ?(?<half>[ap]\.? ?m\b\.?)| (?<clock>o['’]clock)(?: (?:in the )?(?<clockPart>morning|afternoon|evening))?| in the (?<part>morning|afternoon|evening)| ?(?<hours>hours|hrs|h)(?= |$|[,.;]))?|(?<military>[0-2][0-9][0-5][0-9])(?= (?:GMT|UTC|hours|local))|(?<word>noon|midnight|midday|dawn|dusk|overnight|mid~morning|mid~afternoon))(?:,? \(?(?<zone>${ZONE})\)?)?`,
  read: (match, sentence) => {
    const time = readTime(match, sentence);
    if (time === null) return null;
    return {
      type: 'TIME',
      resolve: (anchors: Anchors) => {
        const day =
          anchors.lastDay?.slice(0, 10) ?? (anchors.published?.day && isoDay(anchors.published.day));
        return day ? `${day}${time}` : `XXXX-XX-XX${time}`;
      },
      parts: { time },
    };
  },
};

const WORDS: Record<string, string> = {
  ...{ noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00', overnight: 'TNI', dawn: 'TMO', dusk: 'TEV' },
  ...{ morning: 'TMO', afternoon: 'TAF' },
};

function readTime(match: RegExpExecArray, sentence: string): string | null {
  const word = group(match, 'word').toLowerCase();
  if (word) return WORDS[word] ?? WORDS[word.replace(/^mid[\s-]+/, '')] ?? null;
  const military = group(match, 'military');
  if (military)
    return Number(military.slice(0, 2)) < 24 ? `T${military.slice(0, 2)}:${military.slice(2)}` : null;
  const [hour, minute] = [Number(group(match, 'hour')), group(match, 'minute')];
  const half = (
    group(match, 'half') || halfOf(group(match, 'part') || group(match, 'clockPart'))
  ).toLowerCase();
  const counts = half || group(match, 'clock') || (minute && (group(match, 'zone') || group(match, 'hours')));
  if (!counts && !(minute && isClockContext(match, sentence))) return null;
  if (half && (hour > 12 || hour === 0)) return null;
  const full = half.startsWith('p') ? (hour % 12) + 12 : half.startsWith('a') ? hour % 12 : hour;
  return `T${String(full).padStart(2, '0')}:${minute || '00'}`;
}

function halfOf(part: string): string {
  return part === '' ? '' : /morning/i.test(part) ? 'am' : 'pm';
}

/** "at 15:30", not a score "won 3:15", a verse or a ratio. */
function isClockContext(match: RegExpExecArray, sentence: string): boolean {
  if (!/:/.test(match[0])) return false;
  if (/^(?:at|around|about|by|until|from)\s/i.test(match[0]))
    return /^\s*(?:at|around|about)\s/i.test(match[0]);
  return /\b(?:at|by|until|from|before|after|since)\s+$/i.test(sentence.slice(0, match.index));
}
