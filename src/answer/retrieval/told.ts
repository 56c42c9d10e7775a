import { akinTo, synonymsOf } from '../../text/synonyms.ts';
import type { QuestionTerm } from '../question/question-terms.ts';
import { ownStems, sameStems } from './same-words.ts';

/** How a text tells a word of a question: not at all, by a word that is akin, by one that means the same, or in some form of its own. */
export type Told = 0 | 1 | 2 | 3;

/** How the texts together tell a word; each is the set of its stems. */
export function toldIn(term: QuestionTerm | undefined, near: readonly ReadonlySet<string>[]): Told {
  if (term === undefined) return 0;
  const has = (one: string) => near.some((stems) => stems.has(one));
  const own = ownStems(term);
  if (own.some(has)) return 3;
  if (term.isName) return 0;
  if (sameStems(term).some(has) || near.some((stems) => meansAny(stems, own))) return 2;
  return own.some((one) => akinTo(one).some(has)) ? 1 : 0;
}

/** Whether a text has a word that is said to mean one of these. */
function meansAny(stems: ReadonlySet<string>, own: readonly string[]): boolean {
  for (const one of stems) if (synonymsOf(one).some((same) => own.includes(same))) return true;
  return false;
}
