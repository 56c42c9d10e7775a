import { bisect } from '../../text/bisect.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { withRoom } from '../../text/with-room.ts';
import { respellReach } from '../index/respell-reach.ts';
import { PackedTexts } from './packed-texts.ts';

/** A stem, how many paragraphs have it, how many of these in their text, and how many in their heading. */
export type EncodedWord = readonly [stem: string, matching: number, inText: number, inHeading: number];

/** How many paragraphs have a stem in their text, and in the title or outlet of their article. */
export interface MatchingFields {
  readonly text: number;
  readonly heading: number;
}

const COUNTS = 3;

/** The stems of a corpus with their counts, as `Vocabulary` knows them, in some 25 bytes each: sorted texts side by side. */
export class SortedStems {
  readonly #stems = new PackedTexts();
  #counts = new Uint32Array(COUNTS * 1024);
  /** -1 where a stem is not there. */
  readonly #placeOf = rememberWords((stem) => {
    const place = this.#firstFrom(stem);
    return this.#stems.at(place) === stem && place < this.#stems.length ? place : -1;
  });
  readonly #respelt = rememberWords((stem) => ({ stem: this.#nearest(stem) }));

  /** Stems must come in the order of their UTF-16 units. */
  add([stem, ...counts]: EncodedWord): void {
    const at = COUNTS * this.#stems.length;
    this.#stems.add(stem);
    this.#counts = withRoom(this.#counts, at + COUNTS, (length) => new Uint32Array(length));
    this.#counts.set(counts, at);
  }

  /** To be called when all were added. */
  finish(): this {
    this.#stems.trim();
    this.#counts = this.#counts.slice(0, COUNTS * this.#stems.length);
    return this;
  }

  frequency(stem: string): number {
    return this.#frequencyAt(this.#placeOf(stem));
  }

  /** Undefined for a stem that is not in the corpus. */
  matchingFields(stem: string): MatchingFields | undefined {
    const place = this.#placeOf(stem);
    if (place < 0) return undefined;
    const [, text = 0, heading = 0] = this.#counts.subarray(COUNTS * place, COUNTS * (place + 1));
    return { text, heading };
  }

  /** As `Vocabulary.respell`. */
  respell(stem: string): string | undefined {
    return respellReach(stem) === 0 ? undefined : this.#respelt(stem).stem;
  }

  /** All stems that begin so. */
  stemsFrom(prefix: string): string[] {
    const found: string[] = [];
    for (const [stem] of this.#from(prefix)) found.push(stem);
    return found;
  }

  #frequencyAt(place: number): number {
    return place < 0 ? 0 : (this.#counts[COUNTS * place] ?? 0);
  }

  *#from(prefix: string): Generator<readonly [stem: string, place: number]> {
    for (let place = this.#firstFrom(prefix); place < this.#stems.length; place++) {
      const stem = this.#stems.at(place);
      if (!stem.startsWith(prefix)) return;
      yield [stem, place];
    }
  }

  /** The place of the first stem that is this one or comes after it. */
  #firstFrom(stem: string): number {
    return bisect(0, this.#stems.length, (place) => this.#stems.at(place) >= stem);
  }

  #nearest(stem: string): string | undefined {
    const reach = respellReach(stem);
    let [best, bestDistance, bestFrequency]: [string | undefined, number, number] = [undefined, reach + 1, 0];
    for (const [other, place] of this.#from(stem.charAt(0))) {
      if (Math.abs(other.length - stem.length) > reach) continue;
      const distance = distanceWithin(stem, other, Math.min(reach, bestDistance));
      if (distance > reach || distance > bestDistance) continue;
      const frequency = this.#frequencyAt(place);
      if (distance === bestDistance && frequency <= bestFrequency) continue;
      [best, bestDistance, bestFrequency] = [other, distance, frequency];
    }
    return best;
  }
}

/** How many letters must be put in, left out or exchanged (Levenshtein 1966); more than `reach` where it is more than that. */
function distanceWithin(one: string, other: string, reach: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const value = Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > reach) return reach + 1;
    row = next;
  }
  return row[other.length] ?? 0;
}
