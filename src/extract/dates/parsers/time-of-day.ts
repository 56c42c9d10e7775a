import { isoDay } from '../../../text/calendar-days.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { before, group, phrase } from '../phrase.ts';

const ZONE =
  '(?:(?:E|C|M|P)[SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:standard|daylight))?(?: time)?|[A-Z][a-z]+ time)';
const LEAD = '(?:(?:shortly |just )?(?:around|about|at) )?(?:(?:early|mid|late)~)?';

/** "9 a.m.", "10:35 p.m. EST", "4 in the morning", "15:30 GMT", "5 o'clock", "at 18:00". */
export const clockTime: DateParser = {
  name: 'time-of-day',
  triggers: ['clock', 'number'],
  pattern: phrase`${LEAD}(?<hour>[01]?[0-9]|2[0-4])(?:[:.](?<minute>[0-5][0-9]))?(?::[0-5][0-9])?(?: ?(?<half>[ap])\.? ?m\b\.?| (?<clock>o['’]clock)(?: (?:in the )?(?<clockPart>morning|afternoon|evening))?| in the (?<part>morning|afternoon|evening)| ?(?<hours>hours|hrs|h)(?= |$|[,.;]))?(?:,? \(?(?<zone>${ZONE})\)?)?`,
  read: (match, sentence) => {
    const time = readClock(match, sentence);
    return time === null ? null : { type: 'TIME', resolve: onDay(time), parts: { time } };
  },
};

/** "0900 GMT", "2130 local time", "at 1830 hours". */
export const militaryTime: DateParser = {
  name: 'time-of-day',
  triggers: ['clock'],
  pattern: phrase`(?<hour>[01][0-9]|2[0-3])(?<minute>[0-5][0-9]) (?:GMT|UTC|local time|(?<hours>hours|hrs)(?! of))`,
  read: (match, sentence) => {
    // "1830 hours" may be a length of time, "0930 hours" is none.
    const isClock = /^0/.test(match[0]) || CLOCK_BEFORE.test(before(match, sentence));
    if (group(match, 'hours') && !isClock) return null;
    const time = `T${group(match, 'hour')}:${group(match, 'minute')}`;
    return { type: 'TIME', resolve: onDay(time), parts: { time } };
  },
};

const CLOCK_BEFORE = /\b(?:at|by|until|till|since|from|before|after|about|around)\s+$/i;

const WORDS: Readonly<Record<string, string>> = {
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
  overnight: 'TNI',
  'mid-morning': 'TMO',
  'mid-afternoon': 'TAF',
};

/** "noon", "shortly before midnight", "mid-afternoon", "overnight". */
export const namedTime: DateParser = {
  name: 'time-of-day',
  triggers: ['deictic'],
  pattern: phrase`${LEAD}(?<word>noon|midnight|midday|overnight|mid~morning|mid~afternoon)`,
  read: (match, sentence) => {
    const time = WORDS[group(match, 'word').toLowerCase().replace(/\s+/, '-')];
    if (!time || /\bhigh\s+$/i.test(before(match, sentence))) return null;
    return { type: 'TIME', resolve: onDay(time), parts: { time } };
  },
};

/** On the last day named in the text, else on the day of publication. */
function onDay(time: string): (anchors: Anchors) => string {
  return ({ lastDay, published }) =>
    `${lastDay ?? (published?.day ? isoDay(published.day) : 'XXXX-XX-XX')}${time}`;
}

function readClock(match: RegExpExecArray, sentence: string): string | null {
  const [hour, minute] = [Number(group(match, 'hour')), group(match, 'minute')];
  const part = group(match, 'part') || group(match, 'clockPart');
  const half = part === '' ? group(match, 'half').toLowerCase() : /morning/i.test(part) ? 'a' : 'p';
  const marked = half !== '' || group(match, 'clock') !== '';
  if (!marked && !(minute !== '' && isClock(match, sentence))) return null;
  if (half !== '' && (hour > 12 || hour === 0)) return null;
  const full = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
  return `T${String(full).padStart(2, '0')}:${minute || '00'}`;
}

/** "at 15:30" or "15:30 GMT", not a score "won 3:15", a verse or a ratio. */
function isClock(match: RegExpExecArray, sentence: string): boolean {
  if (group(match, 'zone') || group(match, 'hours')) return true;
  const lead = before(match, sentence) + match[0].slice(0, match[0].search(/\d/));
  return match[0].includes(':') && /\b(?:at|by|until|from|before|after|since)\s+$/i.test(lead);
}
