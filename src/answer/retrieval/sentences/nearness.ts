import { MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import { stem } from '../../../text/stems.ts';
import type { Question } from '../../question/question.ts';
import { IS_CAPITALISED, IS_NUMBER, type ReadSentence } from './read-paragraph.ts';

/** Points in time, and not spans of it. */
const POINT_STEMS = new Set(
  [
    ...WEEKDAYS,
    ...MONTHS.filter((month) => month !== 'May'),
    ...['yesterday', 'today', 'tonight', 'tomorrow', 'noon', 'midnight'],
  ].map((word) => stem(word.toLowerCase())),
);
const YEAR = /^(?:1\d{3}|20\d{2})$/;
/** In words. */
const KIND_REACH = 4;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half'
    .split(' ')
    .map((word) => stem(word)),
);

/** How near a number stands before what is asked to be counted, and a name beside the kind of thing that is asked for: 1 right there, 0 where none does. */
export function nearKind({ stems, shapes }: ReadSentence, { kindStems, positions }: Question) {
  let [counted, instance] = [0, 0];
  if (kindStems.size === 0) return { counted, instance };
  for (const [i, word] of stems.entries()) {
    if (!kindStems.has(word)) continue;
    for (let away = 1; away <= KIND_REACH; away++) {
      const nearness = 1 - (away - 1) / KIND_REACH;
      const before = stems[i - away] ?? '';
      const isNumber = shapes[i - away] === IS_NUMBER || NUMBER_WORDS.has(before);
      if (isNumber && !positions.has(before)) counted = Math.max(counted, nearness);
      const isName = [i - away, i + away].some(
        (at) => shapes[at] === IS_CAPITALISED && !positions.has(stems[at] ?? ''),
      );
      if (isName) instance = Math.max(instance, nearness);
    }
  }
  return { counted, instance };
}

const TIME_REACH = 8;

/** How near a point in time stands to a word of the question that is no name, 1 to 0. `at`: which term of the question each word is, -1 for none. */
export function nearTime(at: readonly number[], stems: readonly string[], { terms }: Question): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, word] of stems.entries()) {
    if (!POINT_STEMS.has(word) && !YEAR.test(word)) continue;
    for (const [j, position] of at.entries()) {
      if (position >= 0 && !terms[position]?.isName) nearest = Math.min(nearest, Math.abs(i - j));
    }
  }
  return Math.max(0, 1 - (nearest - 1) / TIME_REACH);
}

const OFFER_REACH = 8;

/** How near one of the words that offer stands to a telling word of the question that does not name the kind of thing. */
export function nearOffer(
  offering: readonly number[],
  at: readonly number[],
  { terms, kindStems }: Question,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const i of offering) {
    for (let j = Math.max(0, i - OFFER_REACH); j <= i + OFFER_REACH && j < at.length; j++) {
      const term = terms[at[j] ?? -1];
      if (term && !kindStems.has(term.stem)) nearest = Math.min(nearest, Math.abs(i - j));
    }
  }
  return Math.max(0, 1 - (nearest - 1) / OFFER_REACH);
}
