import type { Article, DateMention, Event, NamedRole, Paragraph, Quote, Span } from '../../model.ts';
import type { ArchivedArticle, SpeakerTraits } from './archived-article.ts';
import {
  type FlatList,
  flattenDates,
  flattenEvents,
  flattenQuotes,
  flattenRoles,
  flattenSpans,
  unflattenDates,
  unflattenEvents,
  unflattenQuotes,
  unflattenRoles,
  unflattenSpans,
} from './extraction-codec.ts';

/** An article with its extraction as bytes: so it lies off the JavaScript heap, and on disk. */
export interface StoredArticle {
  /** The id that the article was read with. */
  readonly id: string;
  /** Digest of the article as it was read, without its extraction, and of what is kept of the lines around it. */
  readonly hash: string;
  /**
   * Gives what `use` makes of the article's bytes, which are its own during that call alone: they may lie on the disk. It is the article as it is shown: its
   * outlet's template lines are dropped, and kept aside (see `line-codec.ts`).
   */
  read<Result>(use: (bytes: Uint8Array<ArrayBuffer>) => Result): Result;
}

/** What is small and asked for often: all of an article but its text. */
export type ArticleHead = Omit<Article, 'text'>;

type EncodedHead = Omit<ArticleHead, 'paragraphs'> & { readonly paragraphs: FlatList };

/** What is stored of an article beside the lines as they were read. */
type ExtractedArticle = Required<Pick<ArchivedArticle, 'article' | 'extraction' | 'traits'>>;

/** The parts of an article, in order: sketch, dated sentences and lines are numbers, the text is UTF-8, all others are JSON. */
const PARTS = {
  head: 0,
  text: 1,
  sentences: 2,
  dates: 3,
  events: 4,
  quotes: 5,
  roles: 6,
  speakers: 7,
  sketch: 8,
  dated: 9,
  lines: 10,
};
/** Before the parts stands where each of them ends, in 4 bytes. */
const PREFIX = 4 * Object.keys(PARTS).length;
const encoder = new TextEncoder();

/** `lines` are those that were read, as `encodeLines` makes them. */
export function encodeArticle(
  { article, extraction, traits }: ExtractedArticle,
  lines: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { text, ...head } = article;
  const headJson: EncodedHead = { ...head, paragraphs: flattenSpans(head.paragraphs) };
  const { sketch, dated, speakers } = traits;
  const found = [
    flattenSpans(extraction.sentences),
    flattenDates(extraction.dates),
    flattenEvents(extraction.events),
    flattenQuotes(extraction.quotes),
    flattenRoles(extraction.roles),
    speakers,
  ];
  const texts = [JSON.stringify(headJson), text, ...found.map((list) => JSON.stringify(list))];
  const parts = [
    ...texts.map((part) => encoder.encode(part)),
    ...[sketch, dated].map((list) => new Uint8Array(list.buffer, list.byteOffset, list.byteLength)),
    lines,
  ];
  const bytes = new Uint8Array(PREFIX + parts.reduce((sum, part) => sum + part.length, 0));
  const ends = new DataView(bytes.buffer);
  let end = PREFIX;
  for (const [index, part] of parts.entries()) {
    bytes.set(part, end);
    end += part.length;
    ends.setUint32(4 * index, end, true);
  }
  return bytes;
}

export function decodeHead(bytes: Uint8Array): ArticleHead {
  const head: EncodedHead = JSON.parse(textOf(bytes, 'head'));
  const paragraphs: Paragraph[] = unflattenSpans(head.paragraphs).map(({ start, end }, index) => ({
    n: index + 1,
    start,
    end,
  }));
  return { ...head, paragraphs };
}

/** What an article says of its day, where that may hang on its outlet's other articles; null for others, of which nothing is decoded. */
export function decodeNumericDays(bytes: Uint8Array): Pick<Article, 'published' | 'numericDays'> | null {
  const { start, end } = placeOf(bytes, 'head');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  if (!head.includes('"numericDays"')) return null;
  const { published, numericDays } = decodeHead(bytes);
  return { published, ...(numericDays && { numericDays }) };
}

export function decodeStoredText(bytes: Uint8Array): string {
  return textOf(bytes, 'text');
}

export function decodeSentences(bytes: Uint8Array): Span[] {
  return unflattenSpans(JSON.parse(textOf(bytes, 'sentences')));
}

export function decodeDates(bytes: Uint8Array): DateMention[] {
  return unflattenDates(JSON.parse(textOf(bytes, 'dates')));
}

export function decodeEvents(bytes: Uint8Array): Event[] {
  return unflattenEvents(JSON.parse(textOf(bytes, 'events')));
}

export function decodeQuotes(bytes: Uint8Array): Quote[] {
  return unflattenQuotes(JSON.parse(textOf(bytes, 'quotes')));
}

export function decodeRoles(bytes: Uint8Array): NamedRole[] {
  return unflattenRoles(JSON.parse(textOf(bytes, 'roles')));
}

export function decodeSpeakers(bytes: Uint8Array): SpeakerTraits[] {
  return JSON.parse(textOf(bytes, 'speakers'));
}

export function decodeSketch(bytes: Uint8Array): Uint32Array {
  return numbersIn(bytes, 'sketch');
}

export function decodeDated(bytes: Uint8Array): Uint32Array {
  return numbersIn(bytes, 'dated');
}

function numbersIn(bytes: Uint8Array, part: 'sketch' | 'dated'): Uint32Array {
  const { start, end } = placeOf(bytes, part);
  return new Uint32Array(bytes.slice(start, end).buffer); // a copy, since only that is sure to be aligned
}

/** For `decodeLines` and `decodeDropped`. */
export function linesPart(bytes: Uint8Array): Uint8Array {
  const { start, end } = placeOf(bytes, 'lines');
  return bytes.subarray(start, end);
}

function placeOf(bytes: Uint8Array, part: keyof typeof PARTS): Span {
  const ends = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = 4 * PARTS[part];
  return { start: at === 0 ? PREFIX : ends.getUint32(at - 4, true), end: ends.getUint32(at, true) };
}

function textOf(bytes: Uint8Array, part: keyof typeof PARTS): string {
  const { start, end } = placeOf(bytes, part);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
