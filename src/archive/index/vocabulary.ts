import SearchableMap from 'minisearch/SearchableMap';
import { rememberWords } from '../../text/remember-words.ts';
import type { TimeSlice } from '../steps/time-slice.ts';
import { respellReach } from './respell-reach.ts';

/** The stems of a corpus with the number of paragraphs, headings included, that have each. Immutable. */
export class Vocabulary {
  /** In how many paragraphs a stem occurs, by its place among the stems. */
  readonly #matching: (place: number) => number;
  readonly #tree: SearchableMap<number>;
  /** Where a stem stands in the list; -1 where it does not. The tree is slow for what is asked about again and again. */
  readonly placeOf: (stem: string) => number;

  private constructor(tree: SearchableMap<number>, matching: (place: number) => number) {
    this.#tree = tree;
    this.#matching = matching;
    this.placeOf = rememberWords((stem) => tree.get(stem) ?? -1);
  }

  static async over(
    stems: readonly string[],
    matching: (place: number) => number,
    slice: TimeSlice,
  ): Promise<Vocabulary> {
    const tree = new SearchableMap<number>();
    for (const [place, stem] of stems.entries()) {
      tree.set(stem, place);
      if (place % 256 === 0 && slice.expired()) await slice.yield();
    }
    return new Vocabulary(tree, matching);
  }

  frequency(stem: string): number {
    const place = this.placeOf(stem);
    return place < 0 ? 0 : this.#matching(place);
  }

  /** The stem spelt most nearly like one that is not there, the commonest of several, of these the first by the alphabet; short words and numbers are left as they are. */
  respell(stem: string): string | undefined {
    const reach = respellReach(stem);
    if (reach === 0) return undefined;
    let [best, bestDistance]: [string | undefined, number] = [undefined, reach + 1];
    for (const [other, [, distance]] of this.#tree.fuzzyGet(stem, reach)) {
      if (other[0] !== stem[0] || distance > bestDistance) continue;
      if (distance === bestDistance && best !== undefined && !this.#isCommoner(other, best)) continue;
      [best, bestDistance] = [other, distance];
    }
    return best;
  }

  #isCommoner(one: string, other: string): boolean {
    const [own, others] = [this.frequency(one), this.frequency(other)];
    return own > others || (own === others && one < other);
  }

  /** All stems that begin so. */
  stemsFrom(prefix: string): string[] {
    return [...this.#tree.atPrefix(prefix).keys()];
  }
}
