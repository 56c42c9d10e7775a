import type { Log } from '../log.ts';
import type { ReadFolder } from './engine-library.ts';
import { createReindexer, type ReindexerOptions } from './reindexer.ts';
import { keepSnapshot } from './snapshot-keeper.ts';

export interface PublishedFolder extends ReindexerOptions {
  /** Where the snapshot is kept, so that the next reading takes only what changed; null keeps none. */
  readonly dataDir: string | null;
  readonly log: Log;
}

/** Reads a folder of which an engine holds the articles: from the snapshot and what changed since, and keeps nothing of it in memory. */
export function readToPublish({ corpusDir, workers, dataDir, log }: PublishedFolder): ReadFolder {
  return async (onProgress, removal) => {
    const reindexer = createReindexer({ corpusDir, workers });
    try {
      const keeper = dataDir === null ? null : keepSnapshot(reindexer, { corpusDir, dataDir, log });
      await keeper?.restore();
      const report = await reindexer.renew(onProgress, undefined, removal);
      const archive = reindexer.contents()?.archive;
      if (!archive) throw new Error('a reindex ended without an archive');
      if (report.added.length + report.changed.length + report.removed.length > 0) keeper?.save();
      await keeper?.settled();
      return { archive, report };
    } finally {
      await reindexer.close();
    }
  };
}
