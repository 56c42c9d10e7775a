import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ArchivedArticle } from '../archive/archive.ts';
import { readCorpus } from '../library/read-corpus.ts';
import { UserError } from '../user-error.ts';
import { settings } from './settings.ts';

/** A folder of articles around the files that are inspected. */
export interface FolderContext {
  /** A file's path below the folder, with forward slashes. Throws a UserError for one that is not in it. */
  placeOf(file: string): Promise<string>;
  /** The article as the folder's archive has it: without the lines that recur in its outlet's articles. */
  find(file: string, id: string): ArchivedArticle | undefined;
}

/** Reads the folder, as a reindex does. */
export async function readContext(corpus: string): Promise<FolderContext> {
  const { CORPUS_DIR: root, WORKERS: workers } = settings(corpus);
  const { archive } = await readCorpus(root, workers);
  return {
    placeOf: async (file) => {
      const place = path.relative(await realpath(root), await realpath(file));
      if (place.startsWith('..') || path.isAbsolute(place))
        throw new UserError(`it is not in the folder ${root}`);
      return place.split(path.sep).join('/');
    },
    find: (file, id) => {
      const found = archive.get(id);
      return found?.article.file === file ? found : undefined;
    },
  };
}
