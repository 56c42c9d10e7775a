import { SEASON, SEASONS } from '../../../text/calendar.ts';
import { iso } from '../../../text/calendar-days.ts';
import { yearOf } from '../anchors.ts';
import type { Anchors, DateParser } from '../expression.ts';
import { PART, RELATION, YEAR_BESIDE } from '../grammar.ts';
import { after, before, group, phrase } from '../phrase.ts';
import { readShortYear, readYear } from './read-year.ts';
import { directionOf, refersBack, relativeYear } from './relation.ts';

/** "this fall", "last spring", "the winter of 1994", "in the summer", "each autumn". */
export const season: DateParser = {
  name: 'season',
  triggers: ['season'],
  pattern: phrase`(?:(?<each>each|every) |(?<relation>${RELATION}) |(?<the>the) )?(?<part>${PART})?(?<season>${SEASON})(?:,? (?:of )?(?<year>${YEAR_BESIDE})|,? (?:of )?(?<side>last|this|next) year)?`,
  read: (match, sentence) => {
    const name = group(match, 'season').toLowerCase();
    const code = SEASONS.get(name)?.code;
    if (!code || !isSeason(name, match, sentence)) return null;
    if (group(match, 'each')) return { type: 'SET', resolve: () => `XXXX-${code}`, stated: true };
    const [year, short] = [readYear(group(match, 'year')), readShortYear(group(match, 'year'))];
    const [relation, side] = [group(match, 'relation'), group(match, 'side')];
    return {
      type: 'DATE',
      resolve: (anchors) =>
        `${iso(year ?? short?.(anchors) ?? (side ? relativeYear(anchors, side) : seasonYear(anchors, name, relation)))}-${code}`,
      stated: year !== null,
    };
  },
};

/** The year in which the season begins; a winter is named after its December. */
function seasonYear(anchors: Anchors, name: string, relation: string): number | null {
  const { published, direction } = anchors;
  if (!published || published.month === null) return null;
  if (refersBack(relation)) return yearOf(anchors.last) ?? published.year;
  const start = SEASONS.get(name)?.month ?? 1;
  const inOldWinter = start === 12 && published.month < 3;
  const [year, month] = inOldWinter
    ? [published.year - 1, published.month + 12]
    : [published.year, published.month];
  const [begun, over] = [start <= month, month >= start + 3];
  if (/^this$|current/i.test(relation)) return year;
  if (/^last$/i.test(relation)) return over ? year : year - 1;
  const ahead = relation === '' ? direction === 'future' : directionOf(relation) === 'after';
  if (!ahead) return begun ? year : year - 1;
  return over || (/^next$/i.test(relation) && begun) ? year + 1 : year;
}

/** "fall", "spring" and "summer" are also verbs, things and names: what stands around them decides. */
function isSeason(name: string, match: RegExpExecArray, sentence: string): boolean {
  const next = after(match, sentence);
  if (group(match, 'year') || group(match, 'side') || group(match, 'each')) return true;
  if (/^\s+(?:of|olympics|games|to)\b/i.test(next)) return false;
  if (group(match, 'relation') || group(match, 'part')) return true;
  const placed = /\b(?:in|by|until|since|during)\s+$/i.test(before(match, sentence));
  if (group(match, 'the')) return placed || !/^(?:fall|spring)$/.test(name);
  return placed && name !== 'fall' && /^(?:[.,;)]|$|\s+(?:and|when)\b)/.test(next);
}
