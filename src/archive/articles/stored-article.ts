import type { Article, Extraction, Paragraph, Span } from '../../model.ts';
import type { ArchivedArticle, SpeakerTraits } from './archived-article.ts';

/** An article with its extraction as bytes: so it lies off the JavaScript heap, and on disk. */
export interface StoredArticle {
  /** The id that the article was read with. */
  readonly id: string;
  /** Digest of the article as it was read, without its extraction, and of what is kept of the lines around it. */
  readonly hash: string;
  /** The article as it is shown: its outlet's template lines are dropped, and kept aside (see `templates/as-read.ts`). */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is small and asked for often: all of an article but its text. */
export type ArticleHead = Omit<Article, 'text'>;

/** Spans as pairs of distances: from the last end to the start, and from there to the end. Small and quick to parse. */
type Distances = readonly number[];

type EncodedHead = Omit<ArticleHead, 'paragraphs'> & { readonly paragraphs: Distances };
type EncodedExtraction = Omit<Extraction, 'sentences'> & { readonly sentences: Distances };

/** What is stored of an article beside the lines as they were read. */
type ExtractedArticle = Required<Pick<ArchivedArticle, 'article' | 'extraction' | 'traits'>>;

/** The parts of an article, in order: head, extraction and speakers are JSON, all but sketch and lines are UTF-8. */
const PARTS = { head: 0, text: 1, extraction: 2, speakers: 3, sketch: 4, lines: 5 };
/** Before the parts stands where each of them ends, in 4 bytes. */
const PREFIX = 4 * Object.keys(PARTS).length;
const encoder = new TextEncoder();

/** `lines` are those that were read, as `encodeLines` makes them. */
export function encodeArticle(
  { article, extraction, traits }: ExtractedArticle,
  lines: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { text, ...head } = article;
  const headJson: EncodedHead = { ...head, paragraphs: toDistances(head.paragraphs) };
  const extractionJson: EncodedExtraction = {
    ...extraction,
    sentences: toDistances(extraction.sentences),
  };
  const { sketch, speakers } = traits;
  const texts = [JSON.stringify(headJson), text, JSON.stringify(extractionJson), JSON.stringify(speakers)];
  const parts = [
    ...texts.map((part) => encoder.encode(part)),
    new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength),
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
  const paragraphs: Paragraph[] = fromDistances(head.paragraphs).map(({ start, end }, index) => ({
    n: index + 1,
    start,
    end,
  }));
  return { ...head, paragraphs };
}

export function decodeStoredText(bytes: Uint8Array): string {
  return textOf(bytes, 'text');
}

export function decodeExtraction(bytes: Uint8Array): Extraction {
  const extraction: EncodedExtraction = JSON.parse(textOf(bytes, 'extraction'));
  return { ...extraction, sentences: fromDistances(extraction.sentences) };
}

export function decodeSpeakers(bytes: Uint8Array): SpeakerTraits[] {
  return JSON.parse(textOf(bytes, 'speakers'));
}

export function decodeSketch(bytes: Uint8Array): Uint32Array {
  const { start, end } = placeOf(bytes, 'sketch');
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

function toDistances(spans: readonly Span[]): Distances {
  let last = 0;
  return spans.flatMap(({ start, end }) => {
    const pair = [start - last, end - start];
    last = end;
    return pair;
  });
}

function fromDistances(distances: Distances): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (let index = 0; index + 1 < distances.length; index += 2) {
    const start = last + (distances[index] ?? 0);
    last = start + (distances[index + 1] ?? 0);
    spans.push({ start, end: last });
  }
  return spans;
}
