import type { Article, Extraction, Paragraph, Span } from '../model.ts';

/** An article with its extraction as bytes: so it lies off the JavaScript heap, and on disk. */
export interface StoredArticle {
  /** The id that the article was read with. */
  readonly id: string;
  /** Digest of the article without its extraction. */
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is small and asked for often: all of an article but its text. */
export type ArticleHead = Omit<Article, 'text'>;

/** Spans as pairs of distances: from the last end to the start, and from there to the end. Small and quick to parse. */
type Distances = readonly number[];

type EncodedHead = Omit<ArticleHead, 'paragraphs'> & { readonly paragraphs: Distances };
type EncodedExtraction = Omit<Extraction, 'sentences'> & { readonly sentences: Distances };

/** Two lengths of 4 bytes: of the head and of the text. Then head (JSON), text and extraction (JSON), in UTF-8. */
const PREFIX = 8;
const encoder = new TextEncoder();

export function encodeArticle(article: Article, extraction: Extraction): Uint8Array<ArrayBuffer> {
  const { text, ...head } = article;
  const headJson: EncodedHead = { ...head, paragraphs: toDistances(head.paragraphs) };
  const extractionJson: EncodedExtraction = {
    ...extraction,
    sentences: toDistances(extraction.sentences),
  };
  const parts = [JSON.stringify(headJson), text, JSON.stringify(extractionJson)].map((part) =>
    encoder.encode(part),
  );
  const bytes = new Uint8Array(PREFIX + parts.reduce((sum, part) => sum + part.length, 0));
  const lengths = new DataView(bytes.buffer);
  lengths.setUint32(0, parts[0]?.length ?? 0, true);
  lengths.setUint32(4, parts[1]?.length ?? 0, true);
  let offset = PREFIX;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

export function decodeHead(bytes: Uint8Array): ArticleHead {
  const { headEnd } = partsOf(bytes);
  const head: EncodedHead = JSON.parse(toText(bytes, PREFIX, headEnd));
  const paragraphs: Paragraph[] = fromDistances(head.paragraphs).map(({ start, end }, index) => ({
    ...{ n: index + 1, start, end },
  }));
  return { ...head, paragraphs };
}

export function decodeText(bytes: Uint8Array): string {
  const { headEnd, textEnd } = partsOf(bytes);
  return toText(bytes, headEnd, textEnd);
}

export function decodeExtraction(bytes: Uint8Array): Extraction {
  const { textEnd } = partsOf(bytes);
  const extraction: EncodedExtraction = JSON.parse(toText(bytes, textEnd, bytes.length));
  return { ...extraction, sentences: fromDistances(extraction.sentences) };
}

function partsOf(bytes: Uint8Array): { headEnd: number; textEnd: number } {
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headEnd = PREFIX + lengths.getUint32(0, true);
  return { headEnd, textEnd: headEnd + lengths.getUint32(4, true) };
}

function toText(bytes: Uint8Array, start: number, end: number): string {
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
