import type { articleTraitReader } from '../../archive/article-traits.ts';
import { decodeDropped, decodeLines, encodeLines } from '../../archive/articles/line-codec.ts';
import {
  decodeHead,
  decodeStoredText,
  encodeArticle,
  linesPart,
} from '../../archive/articles/stored-article.ts';
import { joinParagraphs } from '../../corpus/paragraphs.ts';
import type { LineKeys } from '../../corpus/templates/line-keys.ts';
import { type DroppedLine, dropLines, linesOf } from '../../corpus/templates/without-templates.ts';
import { extract } from '../../extract/extract.ts';
import type { Article } from '../../model.ts';

type TraitReader = ReturnType<typeof articleTraitReader>;

/** A stored article as it was read: with the lines that had been dropped. */
export function restoreArticle(bytes: Uint8Array): Article {
  const shown = { ...decodeHead(bytes), text: decodeStoredText(bytes) };
  const lines = [...linesOf(shown)];
  for (const { place, text } of decodeDropped(linesPart(bytes))) lines.splice(place, 0, text);
  return { ...shown, ...joinParagraphs(lines) };
}

/** What is to become of a stored article: the lines that go out, and its day where that is another now. */
interface Change {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
  readonly published?: string | null | undefined;
}

/** The same article, as bytes, without the lines at these places (of the article as it was read) and none else; extracted anew. */
export function trimArticle(
  { bytes, places, published }: Change,
  traitsOf: TraitReader,
): Uint8Array<ArrayBuffer> {
  const article = restoreArticle(bytes);
  const dated = published === undefined ? article : { ...article, published };
  const { kept, dropped } = dropLines(dated, places);
  return storeArticle(kept, traitsOf, decodeLines(linesPart(bytes)), dropped);
}

/** Extracts an article and makes bytes of it; `keys` are of its lines as they were read. */
export function storeArticle(
  article: Article,
  traitsOf: TraitReader,
  keys: LineKeys,
  dropped: readonly DroppedLine[] = [],
): Uint8Array<ArrayBuffer> {
  const extraction = extract(article);
  const traits = traitsOf(article, extraction);
  return encodeArticle({ article, extraction, traits }, encodeLines(keys, dropped));
}
