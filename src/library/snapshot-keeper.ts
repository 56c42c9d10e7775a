import path from 'node:path';
import type { Log } from '../log.ts';
import type { Reindexer } from './reindexer.ts';
import { loadLogged, saveLogged } from './snapshot/logged-snapshot.ts';
import { readProgramVersion } from './snapshot/program-version.ts';
import { loadSnapshot, saveSnapshot, snapshotPlace } from './snapshot/snapshot.ts';

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
  const place = snapshotPlace(dataDir);
  let program: string | null = null;
  let saving = Promise.resolve();
  const write = async (): Promise<void> => {
    const contents = reindexer.contents();
    if (!contents || program === null) return;
    const origin = { corpus, program };
    await saveLogged(place, log, async () => {
      await saveSnapshot(dataDir, contents, origin);
      onSaved(contents.archive.version);
    });
  };
  return {
    restore: async () => {
      if (program !== null) return;
      program = await readProgramVersion();
      const origin = { corpus, program };
      const restored = await loadLogged(place, log, async () => {
        await reindexer.restore((open) => loadSnapshot(dataDir, origin, open));
        return reindexer.contents();
      });
      if (restored) onSaved(restored.archive.version);
    },
    save: () => {
      saving = saving.then(write);
    },
    settled: () => saving,
  };
}
