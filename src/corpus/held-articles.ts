import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article, Removal } from '../model.ts';
import { bisect } from '../text/bisect.ts';

/** An article whose file is still being read, with the lines that were left out of it. */
export interface HeldArticle {
  readonly article: Article;
  readonly removed: readonly Removal[];
}

/** So many characters of articles are held as they are. */
const MAX_LOOSE_CHARACTERS = 4_000_000;
/** The rest is packed, so many characters or more at a time: alone, a short article takes more than a third of its bytes. */
const MIN_BLOCK_CHARACTERS = 60_000;
const LEVEL = 1;

/** Some articles in a row, packed once they are enough. */
interface Block {
  /** The place of its first article. */
  readonly start: number;
  readonly content: readonly HeldArticle[] | Buffer;
}

interface LooseBlock extends Block {
  readonly content: readonly HeldArticle[];
}

/**
 * Holds the articles of a file until it is read to its end, since what recurs in all of them is known then only. Those of an ordinary file are
 * held as they are; of a large one they are packed, so that its texts don't fill the memory.
 */
export class HeldArticles {
  readonly #blocks: Block[] = [];
  #open: HeldArticle[] = [];
  #openCharacters = 0;
  #looseCharacters = 0;
  #length = 0;
  #packedBytes = 0;
  #unpacked: LooseBlock | null = null;

  get length(): number {
    return this.#length;
  }

  /** Bytes of those that are packed, and characters of those that are not. */
  get size(): { readonly packedBytes: number; readonly looseCharacters: number } {
    return { packedBytes: this.#packedBytes, looseCharacters: this.#looseCharacters + this.#openCharacters };
  }

  add(one: HeldArticle): void {
    this.#length++;
    this.#open.push(one);
    this.#openCharacters += one.removed.reduce((sum, { text }) => sum + text.length, one.article.text.length);
    if (this.#openCharacters >= MIN_BLOCK_CHARACTERS) this.#closeBlock();
  }

  at(place: number): HeldArticle {
    const block = this.#blockAt(place);
    const one = block.content[place - block.start];
    if (one === undefined) throw new RangeError(`there is no article ${place}`);
    return one;
  }

  #closeBlock(): void {
    const start = this.#length - this.#open.length;
    const isLoose = this.#looseCharacters + this.#openCharacters <= MAX_LOOSE_CHARACTERS;
    if (isLoose) this.#looseCharacters += this.#openCharacters;
    const content = isLoose ? this.#open : pack(this.#open);
    if (Buffer.isBuffer(content)) this.#packedBytes += content.length;
    this.#blocks.push({ start, content });
    this.#open = [];
    this.#openCharacters = 0;
  }

  #blockAt(place: number): LooseBlock {
    const open = this.#length - this.#open.length;
    if (place >= open) return { start: open, content: this.#open };
    const behind = bisect(0, this.#blocks.length, (index) => (this.#blocks[index]?.start ?? 0) > place);
    const { start, content } = this.#blocks[behind - 1] ?? { start: 0, content: [] };
    if (!Buffer.isBuffer(content)) return { start, content };
    if (this.#unpacked?.start !== start) this.#unpacked = { start, content: unpack(content) };
    return this.#unpacked;
  }
}

function pack(articles: readonly HeldArticle[]): Buffer {
  const packed = deflateRawSync(JSON.stringify(articles), { level: LEVEL });
  // What packs keeps a larger buffer behind its result.
  const held = Buffer.allocUnsafeSlow(packed.length);
  packed.copy(held);
  return held;
}

function unpack(packed: Buffer): readonly HeldArticle[] {
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}
