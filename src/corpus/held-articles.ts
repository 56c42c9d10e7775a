import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article, Removal } from '../model.ts';

/** An article whose file is still being read, with the lines that were left out of it. */
export interface HeldArticle {
  readonly article: Article;
  readonly removed: readonly Removal[];
}

/** So many characters of articles are held as they are. */
const MAX_LOOSE_CHARACTERS = 4_000_000;
/** The rest is packed: texts take a third of their bytes then. */
const LEVEL = 1;

/**
 * Holds the articles of a file until it is read to its end, since what recurs in all of them is known then only. Those of an ordinary file are
 * held as they are; of a large one they are packed, so that its texts don't fill the memory.
 */
export class HeldArticles {
  readonly #held: (HeldArticle | Buffer)[] = [];
  #characters = 0;
  #packedBytes = 0;

  get length(): number {
    return this.#held.length;
  }

  /** Bytes of those that are packed, and characters of those that are not. */
  get size(): { readonly packedBytes: number; readonly looseCharacters: number } {
    return { packedBytes: this.#packedBytes, looseCharacters: this.#characters };
  }

  add(one: HeldArticle): void {
    const characters = one.removed.reduce((sum, { text }) => sum + text.length, one.article.text.length);
    if (this.#characters + characters <= MAX_LOOSE_CHARACTERS) {
      this.#characters += characters;
      this.#held.push(one);
      return;
    }
    // What packs keeps a larger buffer behind its result.
    const packed = Buffer.from(deflateRawSync(JSON.stringify(one), { level: LEVEL }));
    this.#packedBytes += packed.length;
    this.#held.push(packed);
  }

  at(place: number): HeldArticle {
    const one = this.#held[place];
    if (one === undefined) throw new RangeError(`there is no article ${place}`);
    return Buffer.isBuffer(one) ? JSON.parse(inflateRawSync(one).toString('utf8')) : one;
  }
}
