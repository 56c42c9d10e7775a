import type { ArchivedArticle } from '../archive.ts';
import { articleTraitReader } from '../article-traits.ts';
import { encodeLines } from '../articles/line-codec.ts';
import { encodeArticle } from '../articles/stored-article.ts';
import type { IndexDocument } from '../index/postings-builder.ts';
import { paragraphId } from './layout.ts';
import { publishedDay } from './searches.ts';

/** A document as a bulk request takes it. */
export interface EngineDocument {
  readonly id: string;
  readonly source: object;
}

/** An article's documents: its stored form, and one for each paragraph, of which `paragraphs` are the stems. */
export function engineDocuments(
  entry: ArchivedArticle,
  key: string,
  paragraphs: readonly IndexDocument[],
): EngineDocument[] {
  const { article } = entry;
  const place = { article: key, outlet: article.outlet, day: publishedDay(article) };
  return [
    { id: key, source: { body: storedForm(entry) } },
    ...paragraphs.map(({ text, heading }, i) => ({
      id: paragraphId(key, i + 1),
      source: { ...place, n: i + 1, text: text.join(' '), heading: heading.join(' ') },
    })),
  ];
}

const traitsOf = articleTraitReader();

/** The very bytes that are stored of it, as base64; of an article that was never stored, those that would be. */
function storedForm(entry: ArchivedArticle): string {
  const { article, extraction } = entry;
  const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  if (entry.readStored) return entry.readStored(toText);
  const traits = entry.traits ?? traitsOf(article, extraction);
  return toText(encodeArticle({ article, extraction, traits }, encodeLines(NO_LINES)));
}

const NO_LINES = {
  family: 0,
  keys: new Uint32Array(0),
  lengths: new Uint32Array(0),
  boilerplate: new Uint32Array(0),
};
