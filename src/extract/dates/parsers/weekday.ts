import { MONTH, WEEKDAY, WEEKDAY_NAME, weekdayNumber } from '../../../text/calendar.ts';
import { addDays, type Day, dayNumber, isoDay, weekdayOf } from '../../../text/calendar-days.ts';
import { dayOf } from '../anchors.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { directionOf } from './relation.ts';

const PART_OF_DAY = 'morning|afternoon|evening|night|midday|noon|midnight';

/** "the Sunday Times", "Sunday Service": names, not days. */
const NAME =
  /^\s?(?:Times|Telegraph|Mirror|Herald|Express|Post|Mail|Independent|Chronicle|Courier|Observer|Gazette|Tribune|Journal|Examiner|Sentinel|Dispatch|Bulletin|Argus|Echo|Service|Mass|Football|Magazine|Ticket|Special)\b/;
/** "the Mail on Sunday": newspapers are called so. */
const ON_SUNDAY = /\b(?:Mail|Independent) on $/;
/** "Friday Street", "the Monday Club"; but "On Monday Hill told the court": where a clause opens with the day, somebody may be called so. */
const PLACE =
  /^\s?(?:Street|Road|Lane|Avenue|Square|Close|Place|Drive|Way|Hill|Bridge|Islands?|Harbou?r|School|Club|Group|Society)\b/;
/** "Born in Friday Harbor": no day stands behind these; "in Monday Oct. 5 trading" has its date behind. */
const WHERE = /\b(?:in|near|around)\s$/i;
const CAPITALISED = new RegExp(`^\\s(?!(?:${MONTH})(?!\\p{L}))\\p{Lu}\\p{Ll}`, 'u');
const OPENS = /\bOn $|[,;:(“"–—]\s?on $/;

/** "Friday", "last Friday", "early Tuesday", "Thursday morning", "this coming Sunday", "Monday of last week". */
export const weekday: DateParser = {
  name: 'weekday',
  triggers: ['weekday'],
  pattern: phrase`(?:(?<each>(?:each|every)(?: other| second)?) |(?<relation>(?:early |late )?(?:last|this past|past|this coming|coming|this|next|the previous|the following|that|previous|following) )|(?:early|late|later|earlier)~(?:on )?)?(?<weekday>${WEEKDAY_NAME}|${WEEKDAY}(?= (?:the |[0-9])))(?<plural>s(?! ))?(?: (?<part>${PART_OF_DAY})(?<nights>s)?)?(?: of (?<week>last|this|next) week| (?<weekAfter>last|next|this) week| (?<trail>last|next)(?=\s*(?:[.,;:)]|$)))?`,
  read: (match, sentence) => {
    const word = group(match, 'weekday');
    const number = weekdayNumber(word);
    if (number === undefined || !/^[A-Z]/.test(word)) return null;
    const next = after(match, sentence);
    const lead = before(match, sentence);
    if (NAME.test(next) || (PLACE.test(next) && !OPENS.test(lead))) return null;
    if (WHERE.test(lead) && CAPITALISED.test(next)) return null;
    // "Saturday Night Live", "Friday Night Lights".
    if (/^[A-Z]/.test(group(match, 'part')) && /^\s[A-Z]/.test(next)) return null;
    if (word === 'Sunday' && ON_SUNDAY.test(lead)) return null;
    const time = timeOf(group(match, 'part'));
    if (group(match, 'each') || group(match, 'nights') || group(match, 'plural')) {
      return { type: 'SET', resolve: () => `XXXX-WXX-${number}${time}`, stated: true };
    }
    const relation = group(match, 'relation').trim();
    // "following Saturday's match" is "after it", not "the Saturday after".
    const isAfterEvent = /^following$/i.test(relation) && /^['’]s\s/.test(after(match, sentence));
    return found(
      number,
      isAfterEvent ? '' : relation || group(match, 'trail'),
      group(match, 'week') || group(match, 'weekAfter'),
      time,
    );
  },
};

function found(number: number, relation: string, week: string, time: string): Found {
  return {
    type: time ? 'TIME' : 'DATE',
    resolve: (anchors) => {
      const day = week ? inWeek(anchors, number, week) : resolveWeekday(anchors, number, relation);
      return (day ? isoDay(day) : `XXXX-WXX-${number}`) + time;
    },
    parts: { weekday: number, ...(time && { time }) },
  };
}

/** The TIMEX3 code of a part of the day, with its T; empty where there is none. */
export function timeOf(part: string): string {
  const codes: Record<string, string> = {
    morning: 'TMO',
    afternoon: 'TAF',
    evening: 'TEV',
    night: 'TNI',
    noon: 'T12:00',
    midday: 'T12:00',
    midnight: 'T24:00',
  };
  return codes[part.toLowerCase()] ?? '';
}

function inWeek({ published }: Anchors, number: number, week: string): Day | null {
  if (!published?.day) return null;
  const step = { before: -7, same: 0, after: 7 }[directionOf(week)];
  return addDays(published.day, number - weekdayOf(published.day) + step);
}

/**
 * News looks back: a weekday is the latest one, publication day included, unless the sentence looks forward. "last"
 * leaves publication day out; "that", "previous" and "following" go from the last day named in the text.
 */
function resolveWeekday(anchors: Anchors, number: number, relation: string): Day | null {
  const back = /that|previous|following/i.test(relation) ? dayOf(anchors.lastDay) : null;
  const base = back ?? anchors.published?.day;
  if (!base) return null;
  const since = (weekdayOf(base) - number + 7) % 7;
  const [latest, next] = [dayNumber(base) - since, dayNumber(base) + ((7 - since) % 7)];
  const to = (day: number): Day => addDays(base, day - dayNumber(base));
  const side = relation ? directionOf(relation) : null;
  if (side === 'before') return to(since === 0 ? latest - 7 : latest);
  if (side === 'after') return to(since === 0 ? next + 7 : next);
  if (side === 'same') return to(anchors.direction === 'past' ? latest : next);
  return to(anchors.direction === 'future' ? next : latest);
}
