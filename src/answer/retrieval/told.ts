import { memoiseBy } from '../../text/memoise-by.ts';
import { akinTo, synonymsOf } from '../../text/synonyms.ts';
import type { Question } from '../question/question.ts';
import { neededTerms } from './covered.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { ownStems, sameStems } from './same-words.ts';

/** How a text tells a word of a question: not at all, by a word that is akin, by one that means the same, or in some form of its own. */
export type HowTold = 0 | 1 | 2 | 3;
export const [AKIN, SAME, OWN] = [1, 2, 3] as const;

/** A word's place among those of a question, and how it is told. */
type Tells = readonly (readonly [place: number, told: HowTold])[];
/** Most stems tell none of them. */
const NOTHING: Tells = [];

/** The words of a question that tell something, and how texts tell them. Lists of `HowTold` are in the order of `terms`. */
export class TellingWords {
  /** Their indices among the question's terms; all terms but empty ones where none tells much. */
  readonly terms: readonly number[];
  /** How many words tell much. */
  readonly telling: number;
  /** Their weights, and which of them belong to names. */
  readonly weights: readonly number[];
  readonly isName: readonly boolean[];
  /** What each stem tells, worked out when it is first met: the word's place among `terms`, and how. */
  readonly #tells = new Map<string, Tells>();
  readonly #forms: readonly {
    readonly own: readonly string[];
    readonly told: ReadonlyMap<string, HowTold>;
  }[];

  constructor(question: Question) {
    const needed = neededTerms(question);
    const telling = needed.filter((term) => !LIGHT_WORDS.has(question.terms[term]?.stem ?? ''));
    this.telling = telling.length;
    this.terms = telling.length > 0 ? telling : needed;
    const words = this.terms.flatMap((term) => question.terms[term] ?? []);
    this.weights = words.map(({ weight }) => weight);
    this.isName = words.map((word) => word.isName);
    this.#forms = words.map((word) => {
      const own = ownStems(word);
      const akin = word.isName ? [] : own.flatMap((one) => akinTo(one));
      return {
        own: word.isName ? [] : own,
        told: new Map<string, HowTold>([
          ...akin.map((one): [string, HowTold] => [one, AKIN]),
          ...sameStems(word).map((one): [string, HowTold] => [one, SAME]),
          ...own.map((one): [string, HowTold] => [one, OWN]),
        ]),
      };
    });
  }

  /** How a text tells each of them, given by its stems; `beside` is what is known to be told already. */
  readIn(stems: Iterable<string>, beside?: readonly HowTold[]): HowTold[] {
    const told = beside ? [...beside] : this.terms.map((): HowTold => 0);
    for (const stem of stems) {
      const tells = this.#toldBy(stem);
      if (tells === NOTHING) continue;
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

  #toldBy(stem: string): Tells {
    const known = this.#tells.get(stem);
    if (known) return known;
    const means = synonymsOf(stem);
    const found: [number, HowTold][] = [];
    for (let place = 0; place < this.#forms.length; place++) {
      const form = this.#forms[place];
      const how = form?.told.get(stem) ?? 0;
      const isSame = how < SAME && means.length > 0 && form?.own.some((one) => means.includes(one));
      if (how > 0 || isSame) found.push([place, isSame ? SAME : how]);
    }
    const tells = found.length > 0 ? found : NOTHING;
    this.#tells.set(stem, tells);
    return tells;
  }
}

/** The words of a question that tell something, read once. */
export const tellingWords = memoiseBy((question: Question) => new TellingWords(question));

/** How either of two texts tells each word. */
export function toldInEither(one: readonly HowTold[], other: readonly HowTold[]): HowTold[] {
  return one.map((how, i) => Math.max(how, other[i] ?? 0) as HowTold);
}
