import { MONTH, MONTH_NAME, monthNumber } from '../../../text/calendar.ts';
import { iso } from '../../../text/calendar-days.ts';
import { resolveMonth, yearOf } from '../anchors.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { PART, RELATION, SHORT_YEAR, YEAR, YEAR_BESIDE } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { readShortYear, readYear } from './read-year.ts';
import { directionOf, relativeYear } from './relation.ts';

/** "June 2024", "the end of November", "last April", "June last year", "each July", "mid-May", a month alone. */
export const month: DateParser = {
  name: 'month',
  triggers: ['month'],
  pattern: phrase`(?:(?<each>each|every) |(?<relation>${RELATION}) )?(?:the month of )?(?<part>${PART})?(?<month>${MONTH_NAME}|${MONTH}(?= ${YEAR}| ${SHORT_YEAR}))(?:,? (?:of )?(?<year>${YEAR_BESIDE})|,? (?:of )?(?<side>last|this|next|the same|that|the previous|the following) year)?`,
  read: (match, sentence) => {
    const word = group(match, 'month');
    const number = monthNumber(word);
    if (number === undefined || !isMonth(word, match, sentence)) return null;
    // "coming July 29": the day counts, not the word before it.
    if (group(match, 'relation') && DAY_FOLLOWS.test(after(match, sentence))) return null;
    // "4 May next year" is a day of that year.
    if (/next/i.test(group(match, 'side')) && DAY_BEFORE.test(before(match, sentence))) return null;
    if (group(match, 'each')) return { type: 'SET', resolve: () => iso(null, number), stated: true };
    return found(number, match);
  },
};

function found(number: number, match: RegExpExecArray): Found {
  const [year, short] = [readYear(group(match, 'year')), readShortYear(group(match, 'year'))];
  const side = group(match, 'side');
  const relation = group(match, 'relation');
  return {
    type: 'DATE',
    resolve: (anchors) => {
      if (year !== null) return iso(year, number);
      if (short) return iso(short(anchors), number);
      if (side) return iso(relativeYear(anchors, side), number);
      return relation ? relativeMonth(anchors, relation, number) : resolveMonth(anchors, number);
    },
    stated: year !== null,
    parts: { month: number, ...(year !== null && { year }) },
  };
}

/** "last April" is the latest that is over, "next April" the first to come, "this April" of the year of publication. */
function relativeMonth(anchors: Anchors, relation: string, number: number): string {
  const { published } = anchors;
  if (!published || published.month === null) return iso(null, number);
  const { year, month: now } = published;
  const side = directionOf(relation);
  if (side === 'same') {
    return iso(/that|same/i.test(relation) ? (yearOf(anchors.last) ?? year) : year, number);
  }
  if (side === 'before') return iso(number < now ? year : year - 1, number);
  return iso(number > now ? year : year + 1, number);
}

const DAY_FOLLOWS = /^ \d{1,2}(?:st|nd|rd|th)?(?![\d:])/;
const DAY_BEFORE = /\b\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? $/;
const LEAD =
  /(?:^|[\s(“"‘-])(?:in|since|by|until|till|of|during|from|to|through|between|for|before|after|and|or|around|about|last|this|next|past|late|early|mid|on|as|than|into|ended|ending)\s*$/i;
/** "from March to May". */
const TO_MONTH = new RegExp(`^\\s+to\\s+${MONTH_NAME}\\b`, 'i');
const PLACED =
  /(?:^|[\s(“"‘-])(?:in|since|by|until|till|of|during|last|this|next|past|late|early|mid)[\s-]*$/i;
/** After a name that is no month: "May said", "June Carter", "the March on". */
const NAME_GOES_ON =
  /^(?:['’]s)?\s+(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]|(?:said|says|told|added|was born)\b)/;

/** "May", "March", "August" and the like are also names and verbs: what stands around them decides. */
function isMonth(word: string, match: RegExpExecArray, sentence: string): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const lead = match[0].slice(0, match[0].length - word.length);
  if (!match[0].endsWith(word)) return true;
  const led = LEAD.test(before(match, sentence) + lead);
  const placed = PLACED.test(before(match, sentence) + lead);
  if (NAME_GOES_ON.test(after(match, sentence)) && !placed) return false;
  if (/^may$/i.test(word)) return led && !/^\s+(?:said|says|told|and\s+[A-Z])/.test(after(match, sentence));
  if (/^march$/i.test(word)) {
    const goesOn = after(match, sentence);
    return placed || (led && (TO_MONTH.test(goesOn) || !/^\s+(?:on|to|for|against)\b/.test(goesOn)));
  }
  return true;
}
