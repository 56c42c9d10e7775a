import type { DroppedLine } from '../../corpus/templates/without-templates.ts';
import type { Article, Extraction } from '../../model.ts';
import type { ArchivedArticle, ArticleTraits } from './archived-article.ts';
import { decodeDropped } from './line-codec.ts';
import {
  type ArticleHead,
  decodeDated,
  decodeDates,
  decodeEvents,
  decodeHead,
  decodeQuotes,
  decodeRoles,
  decodeSentences,
  decodeSketch,
  decodeSpeakers,
  decodeStoredText,
  linesPart,
  type StoredArticle,
} from './stored-article.ts';

/** Texts and extractions that were decoded and may be asked for again, in bytes of their stored form. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** Remembers in which order articles were decoded, and makes the oldest forget when they take too much room. */
export class DecodedCache {
  readonly #forget: { readonly bytes: number; readonly forget: () => void }[] = [];
  readonly #limit: number;
  #oldest = 0;
  #bytes = 0;

  constructor(limit = KEPT_BYTES) {
    this.#limit = limit;
  }

  admit(bytes: number, forget: () => void): void {
    this.#forget.push({ bytes, forget });
    this.#bytes += bytes;
    while (this.#bytes > this.#limit && this.#oldest < this.#forget.length - 1) {
      const oldest = this.#forget[this.#oldest++];
      this.#bytes -= oldest?.bytes ?? 0;
      oldest?.forget();
    }
    if (this.#oldest > 1024 && this.#oldest * 2 > this.#forget.length) {
      this.#forget.splice(0, this.#oldest);
      this.#oldest = 0;
    }
  }
}

/**
 * A stored article to work with, under the id that it has in the archive. Title, outlet, dates and paragraphs are decoded
 * once; text and extraction when they are asked for, and again after the cache made them go: what comes back is
 * always equal, the extraction not always the same object.
 */
export function openArticle(stored: StoredArticle, id: string, cache: DecodedCache): ArchivedArticle {
  return new OpenedArticle(stored, id, cache);
}

/** The same of which nothing is kept: for going through more articles than fit into memory, one after the other. */
export function passArticle(stored: StoredArticle, id: string): ArchivedArticle {
  return new PassedArticle(stored, id);
}

/** A class, since there are many: getters of a literal would be functions of each article. */
class OpenedArticle implements ArchivedArticle {
  readonly traits: ArticleTraits;
  readonly #stored: StoredArticle;
  readonly #id: string;
  readonly #cache: DecodedCache;
  #text: string | undefined;
  #extraction: Extraction | undefined;
  #article: Article | undefined;
  #digest: string | undefined;

  constructor(stored: StoredArticle, id: string, cache: DecodedCache) {
    this.traits = new StoredTraits(stored);
    this.#stored = stored;
    this.#id = id;
    this.#cache = cache;
  }

  get article(): Article {
    this.#article ??= withText({ ...this.#stored.read(decodeHead), id: this.#id }, () => this.#textOf());
    return this.#article;
  }

  get extraction(): Extraction {
    this.#textOf();
    this.#extraction ??= openExtraction(this.#stored);
    return this.#extraction;
  }

  get templateLines(): readonly string[] {
    return this.#dropped().map(({ text: line }) => line);
  }

  get digest(): string {
    this.#digest ??= this.#dropped().reduce((known, { place }) => `${known}-${place}`, this.#stored.hash);
    return this.#digest;
  }

  readStored<Result>(use: (bytes: Uint8Array<ArrayBuffer>) => Result): Result {
    return this.#stored.read(use);
  }

  #dropped(): readonly DroppedLine[] {
    return this.#stored.read((bytes) => decodeDropped(linesPart(bytes)));
  }

  #textOf(): string {
    if (this.#text !== undefined) return this.#text;
    const { text, length } = this.#stored.read((bytes) => ({
      text: decodeStoredText(bytes),
      length: bytes.length,
    }));
    this.#cache.admit(length, () => {
      this.#text = undefined;
      this.#extraction = undefined;
    });
    this.#text = text;
    return text;
  }
}

/** Each thing is decoded whenever it is asked for. */
class PassedArticle implements ArchivedArticle {
  readonly #stored: StoredArticle;
  readonly #id: string;

  constructor(stored: StoredArticle, id: string) {
    this.#stored = stored;
    this.#id = id;
  }

  get article(): Article {
    return this.#opened().article;
  }

  get extraction(): Extraction {
    return this.#opened().extraction;
  }

  get traits(): ArticleTraits {
    return new StoredTraits(this.#stored);
  }

  get templateLines(): readonly string[] {
    return this.#opened().templateLines;
  }

  get digest(): string {
    return this.#opened().digest;
  }

  readStored<Result>(use: (bytes: Uint8Array<ArrayBuffer>) => Result): Result {
    return this.#stored.read(use);
  }

  #opened(): OpenedArticle {
    return new OpenedArticle(this.#stored, this.#id, NOTHING_KEPT);
  }
}

/** Lets go of each article when the next one comes. */
const NOTHING_KEPT = new DecodedCache(0);

/** Asked for at most once a swap, and then for all articles in turn: nothing to keep. */
class StoredTraits implements ArticleTraits {
  readonly #stored: StoredArticle;

  constructor(stored: StoredArticle) {
    this.#stored = stored;
  }

  get speakers(): ArticleTraits['speakers'] {
    return this.#stored.read(decodeSpeakers);
  }

  get sketch(): Uint32Array {
    return this.#stored.read(decodeSketch);
  }

  get dated(): Uint32Array {
    return this.#stored.read(decodeDated);
  }
}

/** An extraction whose lists are each decoded when they are first asked for. */
function openExtraction(stored: StoredArticle): Extraction {
  const known: { -readonly [List in keyof Extraction]?: Extraction[List] } = {};
  return {
    get sentences() {
      known.sentences ??= stored.read(decodeSentences);
      return known.sentences;
    },
    get quotes() {
      known.quotes ??= stored.read(decodeQuotes);
      return known.quotes;
    },
    get dates() {
      known.dates ??= stored.read(decodeDates);
      return known.dates;
    },
    get events() {
      known.events ??= stored.read(decodeEvents);
      return known.events;
    },
    get roles() {
      known.roles ??= stored.read(decodeRoles);
      return known.roles;
    },
  };
}

function withText(head: ArticleHead, textOf: () => string): Article {
  const getter = { enumerable: true, get: textOf };
  return Object.defineProperty<ArticleHead & { text: string }>({ ...head, text: '' }, 'text', getter);
}
