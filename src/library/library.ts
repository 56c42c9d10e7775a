import type { Archive } from '../archive/archive.ts';
import type { Log } from '../log.ts';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { watchFolder } from './folder/watch.ts';
import type { AllowedRemoval } from './mass-removal.ts';
import { createReindexer, type ReindexerOptions } from './reindexer.ts';
import { singleFlight } from './single-flight.ts';
import { keepSnapshot } from './snapshot-keeper.ts';

/** The archive in use, and the way to renew it while it is being asked. */
export interface Library {
  /** The archive in use; null until the first one is ready. */
  current(): Archive | null;
  /**
   * Reads what changed in the corpus folder and swaps in a new archive. Calls while one is under way share that run.
   * Rejects with an error that says why where the whole corpus could not be read, or more than half of the articles would go without
   * `removal` allowing it; the archive in use then stays.
   */
  reindex(onProgress?: (progress: ReindexProgress) => void, removal?: AllowedRemoval): Promise<ReindexReport>;
  /** Stops watching, breaks off reading, and waits for what is under way beyond that. */
  close(): Promise<void>;
}

export interface LibraryOptions extends ReindexerOptions {
  /** Where the snapshot is kept; null keeps none. */
  readonly dataDir: string | null;
  readonly log: Log;
  /** Reindexes by itself when files change. */
  readonly watch?: boolean;
  /** Told of the end of each reindex, and how many seconds it took. */
  readonly onReindex?: (outcome: ReindexOutcome, seconds: number) => void;
  /** Told of each archive once it is in use. */
  readonly onArchive?: (archive: Archive) => void;
  /** Told of the version that is now on disk, whenever that may be another one. */
  readonly onSaved?: (version: string) => void;
}

/** How a reindex ended: `refused` where the folder was not as it should be, `failed` by a mistake. */
export type ReindexOutcome = 'done' | 'refused' | 'failed';

/**
 * Opens a library over a folder of articles. It has no archive until `reindex()` is called the first time: that call puts up the
 * snapshot's, where there is one, before it looks at the files. The snapshot is saved after the report is given.
 *
 * @example
 * const library = openLibrary({ corpusDir: 'corpus', dataDir: null, workers: 1, log });
 * const { added, skipped } = await library.reindex(); // added: ['dam.html'], skipped: [{ file: 'old.doc', reason: '…' }]
 * library.current()?.ids.length; // 1
 * await library.close();
 */
export function openLibrary(options: LibraryOptions): Library {
  const { corpusDir, dataDir, log, onSaved } = options;
  const reindexer = createReindexer(options);
  const keeper =
    dataDir === null
      ? null
      : keepSnapshot(reindexer, { corpusDir, dataDir, log, ...(onSaved && { onSaved }) });
  const closing = new AbortController();
  /** True once the first run has looked for a saved archive. */
  let isUp = false;
  /** What the next run may take away. */
  let removal: AllowedRemoval = {};
  const renew = async (onProgress: (progress: ReindexProgress) => void): Promise<ReindexReport> => {
    await keeper?.restore();
    const restored = reindexer.contents();
    if (restored && !isUp) options.onArchive?.(restored.archive);
    isUp = true;
    const allowed = removal;
    removal = {};
    const report = await reindexer.renew(onProgress, closing.signal, allowed);
    const renewed = reindexer.contents();
    if (renewed) options.onArchive?.(renewed.archive);
    if (hasChanges(report)) {
      onProgress({ step: 'saving', done: 0, total: 1 });
      keeper?.save();
    }
    return report;
  };
  const runs = singleFlight(counted(renew, options.onReindex));
  const renewAlone = async (): Promise<void> => {
    await runs.settled(); // a run under way may have listed the files before they changed
    try {
      const report = await runs.run();
      if (hasChanges(report)) log.info(count(report), 'Files changed, and were read');
    } catch (error) {
      log.warn(
        `Files changed, but could not be read. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const watching = options.watch ? watchFolder({ folder: corpusDir, onChange: renewAlone, log }) : null;
  return {
    current: () => reindexer.contents()?.archive ?? null,
    reindex: async (onProgress, allowed) => {
      if (allowed) await runs.settled(); // a run under way does not know of it
      if (closing.signal.aborted) throw new UserError(message('reindex.closing'));
      if (allowed) removal = allowed;
      return runs.run(onProgress);
    },
    close: async () => {
      closing.abort();
      await watching?.close();
      await runs.settled();
      await keeper?.settled();
      await reindexer.close();
    },
  };
}

type Renew = (onProgress: (progress: ReindexProgress) => void) => Promise<ReindexReport>;

/** The same, telling how each run ended. */
function counted(renew: Renew, onReindex: LibraryOptions['onReindex']): Renew {
  if (!onReindex) return renew;
  return async (onProgress) => {
    const start = performance.now();
    const tell = (outcome: ReindexOutcome) => onReindex(outcome, (performance.now() - start) / 1000);
    try {
      const report = await renew(onProgress);
      tell('done');
      return report;
    } catch (error) {
      tell(error instanceof UserError ? 'refused' : 'failed');
      throw error;
    }
  };
}

function hasChanges({ added, changed, removed }: ReindexReport): boolean {
  return added.length + changed.length + removed.length > 0;
}

function count({ added, changed, removed, skipped, articles, seconds }: ReindexReport): object {
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    skipped: skipped.length,
    articles,
    seconds,
  };
}
