import { unitOf } from '../../../text/calendar.ts';
import {
  addDays,
  addMonths,
  type Day,
  iso,
  isoDay,
  isoWeek,
  weekdayOf,
} from '../../../text/calendar-days.ts';
import { dayOf, yearOf } from '../anchors.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { after, group, phrase } from '../phrase.ts';
import { directionOf, refersBack, STEP } from './relation.ts';

const FRAME =
  '(?:(?:(?:early|late|later|earlier|sometime|some time|midway through|mid)~|(?:the )?(?:very )?(?:beginning|start|middle|end|close|rest|remainder|first half|second half|last half|first part|latter part) of |(?:early|late|later|earlier) (?:in|on) ))';

/** "last month", "earlier this year", "next week", "the end of this week", "the following year", "that same day". */
export const relativeUnit: DateParser = {
  name: 'relative-unit',
  triggers: ['unit'],
  pattern: phrase`(?:${FRAME})?(?:the )?(?<relation>last|this past|past|this coming|coming|this|next|previous|preceding|following|same|current|that same|that) (?:fiscal |calendar |financial |school )?(?<unit>day|week|weekend|month|year|decade|century|quarter)(?: or so)?`,
  read: (match, sentence) => {
    const [relation, word] = [group(match, 'relation'), group(match, 'unit')];
    const unit = unitOf(word);
    if (!unit || (/^past$/i.test(relation) && !/\bthe\s+past/i.test(match[0]))) return null;
    if (unit === 'D' && /^(?:last|this|past|current)$/i.test(relation)) return null;
    if (/^[A-Z]/.test(relation) && /^[A-Z]/.test(word)) return null;
    // "The last year of the auction" is whichever it ends with.
    if (/\bthe last \w+$/i.test(match[0]) && /^ of\b/.test(after(match, sentence))) return null;
    const from = unit === 'D' && /^next$/i.test(relation) ? 'following' : relation;
    return { type: 'DATE', resolve: (anchors) => inHalf(match, shifted(anchors, unit, from)) };
  },
};

/** "the end of the month", "midway through the year", "year-end", "the weekend", "for the year". */
export const boundUnit: DateParser = {
  name: 'bound-unit',
  triggers: ['unit'],
  pattern: phrase`(?:${FRAME}the (?<unit>week|month|year|decade|century|quarter)|(?:the )?(?<yearEnd>year['’]s end|year[ -]end)|(?<weekend>the weekend)|(?<=\b(?:for|of|in|during|throughout|through|so far|over)\s+)the (?:full |fiscal |calendar )?(?<year>year)(?! (?:of|[0-9])))`,
  read: (match, sentence) => {
    if (group(match, 'year') && /^\s+end/i.test(after(match, sentence))) {
      return { type: 'DURATION', resolve: () => 'P1Y', stated: true };
    }
    const unit = group(match, 'weekend') ? 'WE' : (unitOf(group(match, 'unit')) ?? 'Y');
    return {
      type: 'DATE',
      resolve: (anchors) =>
        inHalf(match, shifted(anchors, unit, unit === 'WE' ? weekendOf(anchors) : 'this')),
    };
  },
};

/** "The day before." and "the day after,": beside the last day named; with a noun behind it, it is beside whatever that is. */
export const dayBeside: DateParser = {
  name: 'day-beside',
  triggers: ['unit'],
  pattern: phrase`the day (?<relation>before|after)(?= ?(?:[.,;:)]|$))`,
  read: (match) => ({
    type: 'DATE',
    resolve: ({ lastNamedDay }) => {
      const day = dayOf(lastNamedDay);
      return day && unitAround(day, 'D', STEP[directionOf(group(match, 'relation'))]);
    },
    aside: true,
  }),
};

/** "The second half of last year": the half of a year that is known. */
function inHalf(match: RegExpExecArray, value: string | null): string | null {
  const half = /\b(first|second|last) half of/i.exec(match[0])?.[1];
  if (half === undefined || value === null || !/^\d{4}$/.test(value)) return value;
  return `${value}-${/^first$/i.test(half) ? 'H1' : 'H2'}`;
}

/** On a working day "the weekend" is the one gone by, unless the sentence looks forward. */
function weekendOf({ published, direction }: Anchors): string {
  return published?.day && weekdayOf(published.day) < 6 && direction !== 'future' ? 'last' : 'this';
}

/** The unit before, at or after the anchor that the relation asks for; null where the anchor is missing or too coarse. */
export function shifted(anchors: Anchors, unit: string, relation: string): string | null {
  const step = STEP[directionOf(relation)];
  return refersBack(relation) ? fromText(anchors, unit, step) : fromPublication(anchors, unit, step);
}

function fromPublication({ published }: Anchors, unit: string, step: number): string | null {
  if (!published) return null;
  if (published.day) return unitAround(published.day, unit, step);
  if (unit === 'M' && published.month !== null) {
    return unitAround({ year: published.year, month: published.month, day: 1 }, unit, step);
  }
  return /^(?:Y|DE|CE)$/.test(unit)
    ? unitAround({ year: published.year, month: 1, day: 1 }, unit, step)
    : null;
}

function fromText(anchors: Anchors, unit: string, step: number): string | null {
  // "In August he left. That same day …" is a day of August, but which one is not told.
  if (unit === 'D' && step === 0 && anchors.last !== null && !dayOf(anchors.last)) return null;
  const day = dayOf(unit === 'D' || unit === 'W' ? anchors.lastDay : anchors.last);
  if (day) return unitAround(day, unit, step);
  const year = yearOf(anchors.last);
  const month = /^\d{4}-(\d\d)/.exec(anchors.last ?? '')?.[1];
  if (unit === 'M' && year !== null && month)
    return unitAround({ year, month: Number(month), day: 1 }, unit, step);
  if (/^(?:Y|DE|CE)$/.test(unit) && year !== null) return unitAround({ year, month: 1, day: 1 }, unit, step);
  return unit === 'D' ? fromPublication(anchors, unit, step) : null;
}

/** The day, week, month … that lies `step` such units from the one around `day`. */
export function unitAround(day: Day, unit: string, step: number): string | null {
  switch (unit) {
    case 'D':
      return isoDay(addDays(day, step));
    case 'W':
      return isoWeek(addDays(day, step * 7));
    case 'WE':
      return `${isoWeek(addDays(day, step * 7))}-WE`;
    case 'M': {
      const { year, month } = addMonths({ ...day, day: 1 }, step);
      return iso(year, month);
    }
    case 'Q': {
      const { year, month } = addMonths({ ...day, day: 1 }, step * 3);
      return `${iso(year)}-Q${Math.ceil(month / 3)}`;
    }
    case 'Y':
      return iso(day.year + step);
    case 'DE':
      return `${iso(day.year + step * 10).slice(0, 3)}X`;
    case 'CE':
      return `${iso(day.year + step * 100).slice(0, 2)}XX`;
    default:
      return null;
  }
}
