import path from 'node:path';
import type { Log } from '../log.ts';
import { explain } from './folder/file-errors.ts';
import type { Reindexer } from './reindexer.ts';
import { readProgramVersion } from './snapshot/program-version.ts';
import { loadSnapshot, saveSnapshot, snapshotPlace, UnusableSnapshotError } from './snapshot/snapshot.ts';

/** Keeps what a reindexer holds on disk, so that the next start need not read everything. */
export interface SnapshotKeeper {
  /** Puts up what was saved, the first time it is called. Where that is of no use, the log says why. */
  restore(): Promise<void>;
  /** Saves what the reindexer has, after what is being saved already. Failing costs the snapshot only. */
  save(): void;
  /** Waits until nothing is being saved. */
  settled(): Promise<void>;
}

export interface KeeperOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly log: Log;
  /** Told of the version that is on disk, whenever that may be another one. */
  readonly onSaved?: (version: string) => void;
}

export function keepSnapshot(
  reindexer: Reindexer,
  { corpusDir, dataDir, log, onSaved = () => {} }: KeeperOptions,
): SnapshotKeeper {
  const corpus = path.resolve(corpusDir);
  let program: string | null = null;
  let saving = Promise.resolve();
  const write = async (): Promise<void> => {
    const contents = reindexer.contents();
    if (!contents || program === null) return;
    try {
      await saveSnapshot(dataDir, contents, { corpus, program });
      onSaved(contents.archive.version);
    } catch (error) {
      log.warn(
        `The snapshot could not be saved in ${dataDir}; the next start reads every file. ${explain(error)}`,
      );
    }
  };
  return {
    restore: async () => {
      if (program !== null) return;
      program = await readProgramVersion();
      const origin = { corpus, program };
      try {
        await reindexer.restore((open) => loadSnapshot(dataDir, origin, open));
        const restored = reindexer.contents();
        if (restored) onSaved(restored.archive.version);
        else log.info(`There is no snapshot in ${dataDir} yet: every file is read.`);
      } catch (error) {
        if (!(error instanceof UnusableSnapshotError)) throw error;
        const place = snapshotPlace(dataDir);
        log.warn(`The snapshot ${place} is not used, because ${error.message}: every file is read.`);
      }
    },
    save: () => {
      saving = saving.then(write);
    },
    settled: () => saving,
  };
}
