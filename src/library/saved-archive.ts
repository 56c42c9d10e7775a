import type { Archive } from '../archive/archive.ts';
import { createReindexer } from './reindexer.ts';
import { type KeeperOptions, keepSnapshot } from './snapshot-keeper.ts';

/** The archive that was saved last, without a look at the corpus folder; null where there is none. */
export async function openSavedArchive(options: KeeperOptions): Promise<Archive | null> {
  const reindexer = createReindexer({ corpusDir: options.corpusDir, workers: 0 });
  await keepSnapshot(reindexer, options).restore();
  return reindexer.contents()?.archive ?? null;
}
