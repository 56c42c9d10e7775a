import type { Logger } from 'pino';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { Archive } from './archive.ts';
import { shareRuns } from './share-runs.ts';
import { createShelf, type ShelfOptions } from './shelf.ts';

/** The archive in use, and the way to renew it while it is being asked. */
export interface Library {
  /** The archive in use; null until the first one is ready. */
  current(): Archive | null;
  /**
   * Reads what changed in the corpus folder and swaps in a new archive. Calls while one is under way share that run.
   * Rejects with an error that says why where the whole corpus could not be read; the archive in use then stays.
   */
  reindex(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexReport>;
  /** Stops watching and waits for what is under way. */
  close(): Promise<void>;
}

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

export interface LibraryOptions extends ShelfOptions {
  readonly log: Log;
}

/** Opens a library over a folder of articles. It is empty until `reindex()` is called the first time. */
export function openLibrary(options: LibraryOptions): Library {
  const shelf = createShelf(options);
  const runs = shareRuns(shelf.renew);
  let closed = false;
  return {
    current: () => shelf.current(),
    reindex: async (onProgress) => {
      if (closed) throw new UserError('The program is being shut down; reindex after its next start.');
      return runs.run(onProgress);
    },
    close: async () => {
      closed = true;
      await runs.settled();
    },
  };
}
