import { SEASON, SEASONS } from '../../../text/calendar.ts';
import { iso } from '../../../text/calendar-days.ts';
import { yearOf } from '../anchors.ts';
import type { Anchors, Parser } from '../expression.ts';
import { PART, RELATION, YEAR } from '../grammar.ts';
import { group, phrase } from '../phrase.ts';
import { readYear } from './read-year.ts';
import { refersBack, relativeYear, sideOf } from './relation.ts';

/** "this fall", "last spring", "the winter of 1994", "in the summer", "each autumn". */
export const season: Parser = {
  name: 'season',
  triggers: ['season'],
  pattern: phrase`(?:(?<each>each|every) |(?<relation>${RELATION}) |(?:in )?(?<the>the) )?(?<part>${PART})?(?<season>${SEASON})(?:,? (?:of )?(?<year>${YEAR})|,? (?:of )?(?<side>last|this|next) year)?`,
  read: (match, sentence) => {
    const name = group(match, 'season').toLowerCase();
    const code = SEASONS.get(name)?.code;
    if (!code || !isSeason(name, match, sentence)) return null;
    if (group(match, 'each')) return { type: 'SET', resolve: () => `XXXX-${code}`, stated: true };
    const year = readYear(group(match, 'year'));
    const [relation, side] = [group(match, 'relation'), group(match, 'side')];
    return {
      type: 'DATE',
      resolve: (anchors) =>
        `${iso(year ?? (side ? relativeYear(anchors, side) : seasonYear(anchors, name, relation)))}-${code}`,
      stated: year !== null,
    };
  },
};

function seasonYear(anchors: Anchors, name: string, relation: string): number | null {
  const { published, direction } = anchors;
  if (!published || published.month === null) return null;
  if (refersBack(relation)) return yearOf(anchors.last) ?? published.year;
  const start = SEASONS.get(name)?.month ?? 1;
  const side = relation ? sideOf(relation) : direction === 'future' ? 'after' : 'before';
  const over = name === 'winter' ? published.month > 2 && published.month < 12 : published.month >= start + 3;
  if (/past/i.test(relation)) return start <= published.month ? published.year : published.year - 1;
  if (side === 'same') return published.year;
  if (side === 'before') {
    if (!relation) return start <= published.month ? published.year : published.year - 1;
    return over ? published.year : published.year - 1;
  }
  return relation && !/coming/i.test(relation) && start <= published.month
    ? published.year + 1
    : over
      ? published.year + 1
      : published.year;
}

/** "fall", "spring" and "summer" are also verbs, things and names: what stands around them decides. */
function isSeason(name: string, match: RegExpExecArray, sentence: string): boolean {
  const marked = ['each', 'relation', 'part', 'year', 'side'].some((key) => group(match, key) !== '');
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 20);
  if (marked) return !/^\s+of\b/.test(after) || group(match, 'year') !== '';
  const before = sentence.slice(Math.max(0, match.index - 12), match.index);
  if (group(match, 'the'))
    return name !== 'fall' && name !== 'spring'
      ? !/^\s+(?:of|olympics|games)\b/i.test(after)
      : /(?:in|by|until|since|during)\s*$/i.test(before) && !/^\s+of\b/.test(after);
  return (
    /\b(?:in|by|until|since|during)\s+$/i.test(before) &&
    /^(?:[.,;)]|$|\s+(?:and|when|the)\b)/.test(after) &&
    name !== 'fall'
  );
}
