import { memoiseBy } from '../../../text/memoise-by.ts';
import { akinTo, synonymsTo } from '../../../text/synonyms.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionTerm } from '../../question/question-terms.ts';
import { neededTerms } from './covered.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { ownStems, sameStems } from './same-words.ts';

/** How a text tells a word of a question: not at all, by a word that is akin, by one that means the same, or in some form of its own. */
export type HowTold = 0 | 1 | 2 | 3;
export const [AKIN, SAME, OWN] = [1, 2, 3] as const;

/** A word's place among those of a question, and how it is told. */
type Tells = readonly (readonly [place: number, told: HowTold])[];

/** The words of a question that tell something, and how texts tell them. Lists of `HowTold` are in the order of `terms`. */
export class TellingWords {
  /** Their indices among the question's terms; all terms but empty ones where none tells much. */
  readonly terms: readonly number[];
  /** How many words tell much. */
  readonly telling: number;
  /** Their weights, and which of them belong to names. */
  readonly weights: readonly number[];
  readonly isName: readonly boolean[];
  /** What each stem that tells any of them tells. */
  readonly #tells = new Map<string, Tells>();

  constructor(question: Question) {
    const needed = neededTerms(question);
    const telling = needed.filter((term) => !LIGHT_WORDS.has(question.terms[term]?.stem ?? ''));
    this.telling = telling.length;
    this.terms = telling.length > 0 ? telling : needed;
    const words = this.terms.flatMap((term) => question.terms[term] ?? []);
    this.weights = words.map(({ weight }) => weight);
    this.isName = words.map((word) => word.isName);
    for (const [place, word] of words.entries()) {
      for (const [stem, how] of howToldBy(word))
        this.#tells.set(stem, [...(this.#tells.get(stem) ?? []), [place, how]]);
    }
  }

  /** How a text tells each of them, given by its stems; `beside` is what is known to be told already. */
  readIn(stems: Iterable<string>, beside?: readonly HowTold[]): HowTold[] {
    const told = beside ? [...beside] : this.terms.map((): HowTold => 0);
    for (const stem of stems) {
      const tells = this.#tells.get(stem);
      if (tells === undefined) continue;
      for (const [place, how] of tells) if (how > (told[place] ?? 0)) told[place] = how;
    }
    return told;
  }

  /** The share by weight of those that are told at least so well; of names alone, if asked for. */
  shareOf(told: readonly HowTold[], least: HowTold, ofNames = false): number {
    let [share, total] = [0, 0];
    for (const [i, weight] of this.weights.entries()) {
      if (ofNames && !this.isName[i]) continue;
      total += weight;
      if ((told[i] ?? 0) >= least) share += weight;
    }
    return total > 0 ? share / total : 0;
  }
}

/** The stems that tell a word, and how well each does: the better of what tells it itself, and of what means it. */
function howToldBy(word: QuestionTerm): ReadonlyMap<string, HowTold> {
  const own = ownStems(word);
  const beside = word.isName ? [] : own;
  return new Map<string, HowTold>([
    ...beside.flatMap((one) => akinTo(one)).map((one): [string, HowTold] => [one, AKIN]),
    ...beside.flatMap((one) => synonymsTo(one)).map((one): [string, HowTold] => [one, SAME]),
    ...sameStems(word).map((one): [string, HowTold] => [one, SAME]),
    ...own.map((one): [string, HowTold] => [one, OWN]),
  ]);
}

/** The words of a question that tell something, read once. */
export const tellingWords = memoiseBy((question: Question) => new TellingWords(question));

/** How either of two texts tells each word. */
export function toldInEither(one: readonly HowTold[], other: readonly HowTold[]): HowTold[] {
  return one.map((how, i) => Math.max(how, other[i] ?? 0) as HowTold);
}
