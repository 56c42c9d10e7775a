import { iso } from '../../../text/calendar-days.ts';
import { parseOrdinal } from '../../../text/calendar-numbers.ts';
import type { Anchors, DateParser, Found } from '../expression.ts';
import { YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { directionOf, relativeYear, STEP } from './relation.ts';

const ORDINAL = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const AGO = '(?:year-ago|year-earlier)';

/** "the third quarter", "fiscal second-quarter", "the first quarter of 1990", "the 1988 third quarter", "Q3 2024". */
export const quarter: DateParser = {
  name: 'quarter',
  triggers: ['unit', 'number'],
  pattern: phrase`(?:the )?(?:(?<yearBefore>${YEAR})(?:['’]s)?~|(?<sideBefore>last|this|next) year['’]s |(?<ago>${AGO}) )?(?:fiscal~)?(?<ordinal>${ORDINAL})(?:~fiscal)?~quarter(?:,? (?:of )?(?:fiscal(?: year)? )?(?<yearAfter>${YEAR})|,? (?:of )?(?<sideAfter>last|this|next|that|the same|the previous|the following) year| (?<agoAfter>a year (?:ago|earlier|before)))?`,
  read: (match) => {
    const ordinal = group(match, 'ordinal');
    const number = /final|last/i.test(ordinal) ? 4 : parseOrdinal(ordinal);
    // "The last quarter" of no year is the one that is over.
    const isOfYear = group(match, 'yearAfter') !== '' || group(match, 'sideAfter') !== '';
    if (number === undefined || (/last/i.test(ordinal) && !isOfYear)) return null;
    const year = readYear(group(match, 'yearBefore') || group(match, 'yearAfter'));
    const side = group(match, 'sideBefore') || group(match, 'sideAfter');
    const ago = group(match, 'ago') || group(match, 'agoAfter');
    return {
      aside: ago !== '',
      ...found(year !== null, (anchors) => {
        const resolved = year ?? (side ? relativeYear(anchors, side) : quarterYear(anchors, number));
        return `${iso(ago && resolved !== null ? resolved - 1 : resolved)}-Q${number}`;
      }),
    };
  },
};

/** "Q3 2024", "2024 Q3", "Q3". */
export const shortQuarter: DateParser = {
  name: 'short-quarter',
  triggers: ['number'],
  pattern: phrase`(?:(?<yearBefore>${YEAR}) )?Q(?<number>[1-4])(?:,? (?:of )?(?<yearAfter>${YEAR}))?`,
  read: (match) => {
    const year = readYear(group(match, 'yearBefore') || group(match, 'yearAfter'));
    const number = Number(group(match, 'number'));
    return found(year !== null, (anchors) => `${iso(year ?? quarterYear(anchors, number))}-Q${number}`);
  },
};

/** "the quarter", "the latest quarter", "the 1988 period": the quarter that follows from what was named before. */
export const sameQuarter: DateParser = {
  name: 'same-quarter',
  triggers: ['unit'],
  pattern: phrase`(?:(?:the |its )(?:(?<relation>latest|most recent|current|same|previous|preceding|last|next|following|coming|reported|(?:fiscal )?(?<year>${YEAR})) )?|(?<this>this |that ))(?:fiscal )?(?<unit>quarter|period)(?!-)`,
  read: (match) => {
    const [unit, relation] = [group(match, 'unit').toLowerCase(), group(match, 'relation')];
    const year = readYear(group(match, 'year'));
    if (unit === 'period' && year === null && !/latest|recent$/i.test(relation)) return null;
    return found(false, (anchors) => {
      const base = baseQuarter(anchors, relation || group(match, 'this').trim());
      if (year === null) return base === null ? null : quarterAt(base);
      return base === null ? iso(year) : `${iso(year)}-Q${(base % 4) + 1}`;
    });
  },
};

const LIKE = '(?:comparable|corresponding|same|similar|like)';

/** "the year-ago period", "year-earlier", "the corresponding quarter last year": a year before the last quarter named. */
export const yearAgo: DateParser = {
  name: 'year-ago',
  triggers: ['unit'],
  pattern: phrase`(?:the )?(?:(?:${LIKE} )?${AGO}(?: (?:quarter|period))?|(?:${LIKE} )?(?:quarter|period) (?:a year (?:ago|earlier|before)|last year|of last year)|last year['’]s (?:quarter|period))`,
  read: () => ({
    ...found(false, (anchors) => {
      const base = baseQuarter(anchors, '');
      if (anchors.lastQuarter === null) return iso(relativeYear(anchors, 'last'));
      return base === null ? null : quarterAt(base - 4);
    }),
    aside: true,
  }),
};

function found(stated: boolean, resolve: (anchors: Anchors) => string | null): Found {
  return { type: 'DATE', resolve, stated };
}

/** The latest such quarter that has begun; the coming one where the sentence looks forward and it is nearer. */
function quarterYear({ published, direction }: Anchors, number: number): number | null {
  if (!published || published.month === null) return null;
  const now = Math.ceil(published.month / 3);
  if (direction === 'future') return now - number > 2 ? published.year + 1 : published.year;
  return number <= now ? published.year : published.year - 1;
}

/** Quarters counted from year 0; the last one named, or the latest that is over at publication. */
function baseQuarter({ published, lastQuarter }: Anchors, relation: string): number | null {
  const current = published?.month ? published.year * 4 + Math.floor((published.month - 1) / 3) : null;
  if (/^(?:this|current)$/i.test(relation)) return current;
  if (/^(?:last|next|coming)$/i.test(relation))
    return current === null ? null : current + STEP[directionOf(relation)];
  if (/^(?:latest|most recent|reported)$/i.test(relation)) return current === null ? null : current - 1;
  const named = /^(\d{4})-Q([1-4])$/.exec(lastQuarter ?? '');
  const base = named ? Number(named[1]) * 4 + Number(named[2]) - 1 : current === null ? null : current - 1;
  if (base === null) return null;
  return /latest|recent|reported|same/i.test(relation) || relation === ''
    ? base
    : base + STEP[directionOf(relation)];
}

function quarterAt(index: number): string {
  return `${iso(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}
