import { iso } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import type { Anchors, Found, Parser } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { relativeYear, STEP, sideOf } from './relation.ts';

const ORDINAL = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)';
const AGO = '(?:year-ago|year-earlier|year earlier|year ago)';

/** "the third quarter", "fiscal second-quarter", "the first quarter of 1990", "the 1988 third quarter", "Q3 2024". */
export const quarter: Parser = {
  name: 'quarter',
  triggers: ['unit', 'number'],
  pattern: phrase`(?:the )?(?:(?<yearBefore>${YEAR})(?:['’]s)?~|(?<sideBefore>last|this|next) year['’]s |(?<ago>${AGO}) )?(?:fiscal~)?(?<ordinal>${ORDINAL})(?:~fiscal)?~quarter(?:,? (?:of )?(?:fiscal(?: year)? )?(?<yearAfter>${YEAR})|,? (?:of )?(?<sideAfter>last|this|next|that|the same|the previous|the following) year| (?<agoAfter>a year (?:ago|earlier|before)))?`,
  read: (match) => {
    const ordinal = group(match, 'ordinal');
    const number = /final/i.test(ordinal) ? 4 : parseOrdinal(ordinal);
    if (number === undefined) return null;
    const year = readYear(group(match, 'yearBefore') || group(match, 'yearAfter'));
    const side = group(match, 'sideBefore') || group(match, 'sideAfter');
    const ago = group(match, 'ago') || group(match, 'agoAfter');
    return found(year !== null, (anchors) => {
      const resolved = year ?? (side ? relativeYear(anchors, side) : quarterYear(anchors, number));
      return `${iso(ago && resolved !== null ? resolved - 1 : resolved)}-Q${number}`;
    });
  },
};

/** "Q3 2024", "2024 Q3", "Q3". */
export const shortQuarter: Parser = {
  name: 'short-quarter',
  triggers: ['number'],
  pattern: phrase`(?:(?<yearBefore>${YEAR}) )?Q(?<number>[1-4])(?:,? (?:of )?(?<yearAfter>${YEAR}))?`,
  read: (match) => {
    const year = readYear(group(match, 'yearBefore') || group(match, 'yearAfter'));
    const number = Number(group(match, 'number'));
    return found(year !== null, (anchors) => `${iso(year ?? quarterYear(anchors, number))}-Q${number}`);
  },
};

/** "the quarter", "the latest quarter", "the year-ago period", "the 1988 quarter": what quarter follows from the text. */
export const sameQuarter: Parser = {
  name: 'same-quarter',
  triggers: ['unit'],
  pattern: phrase`(?:the |this |that |its )?(?:(?<ago>(?:comparable |corresponding )?${AGO})|(?<relation>latest|most recent|current|same|previous|preceding|last|next|following|coming|reported)|(?<year>(?:fiscal )?${YEAR}))?~?(?<unit>quarter|period|three months)(?: (?<agoAfter>a year (?:ago|earlier|before)|last year))?`,
  read: (match) => {
    const [unit, relation] = [group(match, 'unit').toLowerCase(), group(match, 'relation')];
    const [ago, year] = [group(match, 'ago') || group(match, 'agoAfter'), readYear(group(match, 'year'))];
    const definite = /^(?:the|this|that)\s/i.test(match[0]);
    if (unit === 'three months') return null;
    if (unit === 'period' && !ago && year === null && !/latest/i.test(relation)) return null;
    if (!ago && year === null && !definite) return null;
    if (/^(?:last|past)$/i.test(relation) && unit !== 'quarter') return null;
    return found(false, (anchors) => {
      const base = baseQuarter(anchors, relation || (/^this/i.test(match[0]) ? 'this' : ''));
      if (base === null) return year === null ? null : iso(year);
      if (year !== null) return `${iso(year)}-Q${(base % 4) + 1}`;
      return quarterAt(ago ? base - 4 : base);
    });
  },
};

function found(stated: boolean, resolve: (anchors: Anchors) => string | null): Found {
  return { type: 'DATE', resolve, stated };
}

/** The latest such quarter that has begun, or the next one where the sentence looks forward. */
function quarterYear({ published, direction }: Anchors, number: number): number | null {
  if (!published || published.month === null) return null;
  const begun = (number - 1) * 3 + 1 <= published.month;
  const over = number * 3 < published.month;
  if (direction === 'future') return over ? published.year + 1 : published.year;
  return begun ? published.year : published.year - 1;
}

/** Quarters counted from year 0; the last one named, or the latest that is over at publication. */
function baseQuarter({ published, lastQuarter }: Anchors, relation: string): number | null {
  const current = published?.month ? published.year * 4 + Math.floor((published.month - 1) / 3) : null;
  if (/^(?:this|current)$/i.test(relation)) return current;
  if (/^(?:last|next|coming)$/i.test(relation))
    return current === null ? null : current + STEP[sideOf(relation)];
  const named = /^(\d{4})-Q([1-4])$/.exec(lastQuarter ?? '');
  const base = named ? Number(named[1]) * 4 + Number(named[2]) - 1 : current === null ? null : current - 1;
  if (base === null) return null;
  return /latest|recent|reported|same/i.test(relation) || relation === ''
    ? base
    : base + STEP[sideOf(relation)];
}

function quarterAt(index: number): string {
  return `${iso(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}
