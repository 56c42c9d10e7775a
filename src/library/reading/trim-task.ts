import { articleTraitReader } from '../../archive/article-traits.ts';
import type { StoredArticle } from '../../archive/articles/stored-article.ts';
import { explain } from '../folder/file-errors.ts';
import type { FilePiece } from './read-file-articles.ts';
import { trimArticle } from './trim-article.ts';

/** An article of which other lines than before are to be dropped: those at `places` of it as it was read. */
export interface Trim extends Pick<StoredArticle, 'id' | 'hash'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly places: readonly number[];
  /** Its day, as its outlet's other articles tell it. */
  readonly published?: string | null;
}

/** The articles of one file that are to be trimmed. */
export interface TrimTask {
  readonly file: string;
  readonly trims: readonly Trim[];
}

/** Trims articles, one after the other; what goes wrong comes back as a problem instead of that article. */
export function* trimArticles({ file, trims }: TrimTask): Generator<FilePiece> {
  const traitsOf = articleTraitReader();
  for (const { id, hash, bytes, places, published } of trims) {
    try {
      yield { kind: 'article', id, hash, bytes: trimArticle({ bytes, places, published }, traitsOf) };
    } catch (error) {
      const reason = `Article ${id} keeps its outlet's template lines, since it could not be analysed without: ${explain(error)}`;
      yield { kind: 'problem', problem: { file, reason } };
    }
  }
  yield { kind: 'end', hash: '' };
}
