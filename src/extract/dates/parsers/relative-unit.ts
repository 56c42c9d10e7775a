import { unitOf } from '../../../text/calendar.ts';
import { addDays, addMonths, type Day, iso, isoDay, isoWeek } from '../../../text/calendar-days.ts';
import { dayOf, yearOf } from '../anchors.ts';
import type { Anchors, Parser } from '../expression.ts';
import { group, phrase } from '../phrase.ts';
import { refersBack, STEP, sideOf } from './relation.ts';

const FRAME =
  '(?:(?:(?:early|late|later|earlier|sometime|some time|midway through|mid)~|(?:the )?(?:very )?(?:beginning|start|middle|end|close|rest|remainder|first half|second half|last half|first part|latter part) of |(?:early|late|later|earlier) (?:in|on) ))';

/** "last month", "earlier this year", "next week", "the end of this week", "the following year", "that same day". */
export const relativeUnit: Parser = {
  name: 'relative-unit',
  triggers: ['unit'],
  pattern: phrase`(?:${FRAME})?(?:the )?(?<relation>last|this past|past|this coming|coming|this|next|previous|preceding|following|same|current|that same|that) (?:fiscal |calendar |financial |school )?(?<unit>day|week|weekend|month|year|decade|century|quarter)`,
  read: (match, sentence) => {
    const relation = group(match, 'relation');
    const unit = unitOf(group(match, 'unit'));
    const the = /\bthe\s+(?:last|past|coming)/i.test(match[0]);
    if (!unit || (/^past$/i.test(relation) && !the)) return null;
    if (unit === 'D' && /^(?:last|this|past|current)$/i.test(relation)) return null;
    if (
      /^that$/i.test(relation) &&
      !/\b(?:in|on|by|during|until|since|later|earlier|of|for|end)\s+that\b|^that\s+(?:day|year|month|week)/i.test(
        `${sentence.slice(Math.max(0, match.index - 9), match.index)}${match[0]}`,
      )
    )
      return null;
    return {
      type: 'DATE',
      resolve: (anchors) =>
        shifted(anchors, unit, unit === 'D' && /^next$/i.test(relation) ? 'following' : relation),
    };
  },
};

/** "the year", "the end of the month", "the weekend": the one of publication, where a word around it says so. */
export const boundUnit: Parser = {
  name: 'bound-unit',
  triggers: ['unit'],
  pattern: phrase`(?:(?<frame>${FRAME})(?:the )?(?<unit>week|month|year|decade|century|quarter)|(?:the )?(?<yearEnd>year['’]s end|year[ -]end)|(?<weekend>(?:over )?the weekend))`,
  read: (match) => {
    const unit = group(match, 'yearEnd')
      ? 'Y'
      : group(match, 'weekend')
        ? 'WE'
        : unitOf(group(match, 'unit'));
    if (!unit || (group(match, 'frame') && !/\bthe\s+\w+$/i.test(match[0]))) return null;
    const weekend = group(match, 'weekend') !== '';
    return {
      type: 'DATE',
      from: /^over\s/i.test(match[0]) ? match[0].indexOf('the') : 0,
      length: /^over\s/i.test(match[0]) ? match[0].length - match[0].indexOf('the') : match[0].length,
      resolve: (anchors) =>
        shifted(
          anchors,
          unit,
          weekend && anchors.direction !== 'future' && isMidweek(anchors) ? 'last' : 'this',
        ),
    };
  },
};

function isMidweek({ published }: Anchors): boolean {
  return published?.day
    ? new Date(Date.UTC(published.day.year, published.day.month - 1, published.day.day)).getUTCDay() % 6 !== 0
    : false;
}

/** The unit before, at or after the anchor that the relation asks for; null where the anchor is missing or too coarse. */
export function shifted(anchors: Anchors, unit: string, relation: string): string | null {
  const step = STEP[sideOf(relation)];
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
