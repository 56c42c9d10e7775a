import type { ReindexProgress, ReindexReport } from '../model.ts';
import type { Archive } from './archive.ts';

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
