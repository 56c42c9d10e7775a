import type { StoredArticle } from '../../archive/articles/stored-article.ts';
import type { Problem } from '../../model.ts';
import type { ListedFile } from '../folder/list-files.ts';

/** A file of the corpus folder as it was read. */
export interface ReadFile extends ListedFile {
  /** When it was looked at, in milliseconds since 1970. */
  readonly readAt: number;
  /** Digest of its bytes; empty where they could not be read. */
  readonly hash: string;
  readonly articles: readonly StoredArticle[];
  readonly problems: readonly Problem[];
}

/** Everything that was read from the corpus folder, by path, in the order of the paths. */
export type ReadFiles = ReadonlyMap<string, ReadFile>;
