import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type FlatList, flattenSpans, unflattenSpans } from '../articles/extraction-codec.ts';
import type { ArticleHead } from '../articles/stored-article.ts';
import type { Published } from '../scope.ts';
import { KeyTable } from './key-table.ts';
import { PackedTexts } from './packed-texts.ts';

/** Articles whose heads are packed together: what is common to them is then stored once, and one of them is soon unpacked. */
const BLOCK_ARTICLES = 32;
/** Blocks that stay unpacked: answers look at the same articles again and again. */
const MAX_OPEN_BLOCKS = 128;

/** The speakers of an article: each with the place of the person meant among all people. */
export type EncodedSpeakers = readonly (readonly [speaker: string, person: number])[];

/** What is packed of an article. */
export interface PackedArticle {
  readonly head: ArticleHead;
  readonly speakers: EncodedSpeakers;
}

/** Some articles as the outline holds them: what is asked of all of them in lists, and the rest packed, in blocks as base64. */
export interface EncodedArticles {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly published: readonly (string | null)[];
  readonly outlets: readonly (string | null)[];
  readonly paragraphs: readonly number[];
  /** Rows of their dated sentences. */
  readonly dated: readonly (readonly number[])[];
  readonly blocks: readonly string[];
}

/** The blocks of some articles; all but the last one of a list of pieces must be of a multiple of as many. */
export function packBlocks(articles: readonly PackedArticle[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < articles.length; at += BLOCK_ARTICLES) {
    const block = articles.slice(at, at + BLOCK_ARTICLES).map(flatten);
    blocks.push(deflateRawSync(JSON.stringify(block)).toString('base64'));
  }
  return blocks;
}

/** All articles of an archive but their texts, packed: some hundred bytes each. */
export class OutlinedArticles {
  readonly ids: string[] = [];
  readonly positions = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #published = new PackedTexts();
  readonly #outlets: (string | null)[] = [];
  readonly #outletNames = new Map<string, string>();
  readonly #blocks: Uint8Array[] = [];
  readonly #open = new Map<number, readonly PackedArticle[]>();
  #table = new KeyTable([]);

  add({ ids, keys, published, outlets, blocks }: Omit<EncodedArticles, 'dated' | 'paragraphs'>): void {
    for (const [i, id] of ids.entries()) {
      this.positions.set(id, this.ids.push(id) - 1);
      this.#keys.push(keys[i] ?? '');
      this.#published.add(published[i] ?? '');
      this.#outlets.push(this.#share(outlets[i] ?? null));
    }
    for (const block of blocks) this.#blocks.push(Buffer.from(block, 'base64'));
  }

  /** To be called when all were added. */
  finish(): this {
    this.#published.trim();
    this.#table = new KeyTable(this.#keys.splice(0));
    return this;
  }

  get length(): number {
    return this.ids.length;
  }

  /** All their names. */
  get outlets(): string[] {
    return [...this.#outletNames.keys()];
  }

  keyAt(position: number): string {
    return this.#table.at(position);
  }

  /** Where the article of a key stands; undefined for one of another version. */
  placeOf(key: string): number | undefined {
    return this.#table.placeOf(key);
  }

  publishedAt(position: number): Published {
    return {
      outlet: this.#outlets[position] ?? null,
      published: this.#published.at(position) || null,
    };
  }

  /** Undefined where there is none. Another object each time that its block was let go. */
  at(position: number): PackedArticle | undefined {
    const number = Math.floor(position / BLOCK_ARTICLES);
    const known = this.#open.get(number);
    const block = known ?? this.#unpack(number);
    if (known) this.#open.delete(number);
    else if (this.#open.size >= MAX_OPEN_BLOCKS)
      for (const oldest of this.#open.keys()) {
        this.#open.delete(oldest);
        break;
      }
    this.#open.set(number, block);
    return block[position % BLOCK_ARTICLES];
  }

  #unpack(number: number): readonly PackedArticle[] {
    const bytes = this.#blocks[number];
    if (!bytes) return [];
    const block: FlatArticle[] = JSON.parse(inflateRawSync(bytes).toString('utf8'));
    return block.map(unflatten);
  }

  #share(outlet: string | null): string | null {
    if (outlet === null) return null;
    const known = this.#outletNames.get(outlet);
    if (known === undefined) this.#outletNames.set(outlet, outlet);
    return known ?? outlet;
  }
}

type FlatArticle = readonly [
  head: Omit<ArticleHead, 'paragraphs'>,
  paragraphs: FlatList,
  speakers: EncodedSpeakers,
];

function flatten({ head: { paragraphs, ...head }, speakers }: PackedArticle): FlatArticle {
  return [head, flattenSpans(paragraphs), speakers];
}

function unflatten([head, spans, speakers]: FlatArticle): PackedArticle {
  const paragraphs = unflattenSpans(spans).map(({ start, end }, i) => ({ n: i + 1, start, end }));
  return { head: { ...head, paragraphs }, speakers };
}
