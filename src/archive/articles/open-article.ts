import type { Article, Extraction } from '../../model.ts';
import type { ArchivedArticle } from './archived-article.ts';
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
  const { bytes } = stored;
  let text: string | undefined;
  let extraction: Extraction | undefined;
  let article: Article | undefined;
  let digest: string | undefined;
  const textOf = (): string => {
    if (text !== undefined) return text;
    cache.admit(bytes.length, () => {
      text = undefined;
      extraction = undefined;
    });
    text = decodeStoredText(bytes);
    return text;
  };
  const dropped = () => decodeDropped(linesPart(bytes));
  // Asked for at most once a swap, and then for all articles in turn: nothing to keep.
  const traits = {
    get speakers() {
      return decodeSpeakers(bytes);
    },
    get sketch() {
      return decodeSketch(bytes);
    },
    get dated() {
      return decodeDated(bytes);
    },
  };
  return {
    get article() {
      article ??= withText({ ...decodeHead(bytes), id }, textOf);
      return article;
    },
    get extraction() {
      textOf();
      extraction ??= openExtraction(bytes);
      return extraction;
    },
    traits,
    get templateLines() {
      return dropped().map(({ text: line }) => line);
    },
    get digest() {
      digest ??= dropped().reduce((known, { place }) => `${known}-${place}`, stored.hash);
      return digest;
    },
  };
}

/** An extraction whose lists are each decoded when they are first asked for. */
function openExtraction(bytes: Uint8Array): Extraction {
  const known: { -readonly [List in keyof Extraction]?: Extraction[List] } = {};
  return {
    get sentences() {
      known.sentences ??= decodeSentences(bytes);
      return known.sentences;
    },
    get quotes() {
      known.quotes ??= decodeQuotes(bytes);
      return known.quotes;
    },
    get dates() {
      known.dates ??= decodeDates(bytes);
      return known.dates;
    },
    get events() {
      known.events ??= decodeEvents(bytes);
      return known.events;
    },
    get roles() {
      known.roles ??= decodeRoles(bytes);
      return known.roles;
    },
  };
}

function withText(head: ArticleHead, textOf: () => string): Article {
  const getter = { enumerable: true, get: textOf };
  return Object.defineProperty<ArticleHead & { text: string }>({ ...head, text: '' }, 'text', getter);
}
