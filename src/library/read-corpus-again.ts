import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { SILENT_LOG } from '../silent-log.ts';
import type { CorpusReading } from './read-corpus.ts';
import { createReindexer } from './reindexer.ts';
import { keepSnapshot } from './snapshot-keeper.ts';

export interface ReadAgainOptions {
  /** Snapshots are kept below it, in `command-line`. */
  readonly dataDir: string;
  readonly workers: number;
  /** How long a first reading must have taken for its snapshot to be kept; two seconds by default. */
  readonly keptFromSeconds?: number;
}

/** What was read, and the saving of it, which goes on when the archive is there already. */
export interface KeptCorpusReading extends CorpusReading {
  readonly saved: Promise<void>;
}

/** Below this, reading anew is as quick as looking at a snapshot. */
const KEPT_FROM_SECONDS = 2;
/** Folders of which a snapshot is kept; that of the one that was read longest ago goes first. */
const MAX_KEPT = 5;
const FOLDER = 'command-line';

/**
 * Reads a folder of articles as `readCorpus` does, and keeps a snapshot of it where that took long, so that the next call reads only the
 * files that changed. Where nothing can be kept (a full or read-only disk), each call reads everything.
 */
export async function readCorpusAgain(
  corpusDir: string,
  { dataDir, workers, keptFromSeconds = KEPT_FROM_SECONDS }: ReadAgainOptions,
): Promise<KeptCorpusReading> {
  const place = keptPlace(dataDir, corpusDir);
  const reindexer = createReindexer({ corpusDir, workers });
  const keeper = keepSnapshot(reindexer, { corpusDir, dataDir: place, log: SILENT_LOG });
  await keeper.restore();
  const isKept = reindexer.contents() !== null;
  // Whoever names a folder on the command line means it as it is, however much went.
  const report = await reindexer.renew(() => {}, undefined, { confirmed: true });
  await reindexer.close();
  const archive = reindexer.contents()?.archive;
  if (!archive) throw new Error('a reindex ended without an archive');
  const isChanged = report.added.length + report.changed.length + report.removed.length > 0;
  if (isKept ? isChanged : report.seconds >= keptFromSeconds) keeper.save();
  const saved = keeper.settled().then(() => keepNewest(place));
  return { archive, report, saved };
}

/** Where what was read of a folder is kept for the command line. */
export function keptPlace(dataDir: string, corpusDir: string): string {
  const name = createHash('sha256').update(path.resolve(corpusDir)).digest('hex').slice(0, 12);
  return path.join(dataDir, FOLDER, name);
}

/** Notes that what is kept there was used now, and deletes that of the folders that were read longest ago. */
export async function keepNewest(used: string): Promise<void> {
  const home = path.dirname(used);
  try {
    await mkdir(home, { recursive: true });
    const now = new Date();
    await utimes(used, now, now).catch(() => {}); // nothing was kept of it
    const names = await readdir(home);
    const places = await Promise.all(
      names.map(async (name) => ({
        place: path.join(home, name),
        at: (await stat(path.join(home, name))).mtimeMs,
      })),
    );
    places.sort((a, b) => b.at - a.at);
    for (const { place } of places.slice(MAX_KEPT)) await rm(place, { recursive: true, force: true });
  } catch {
    // What can't be tidied away now is tidied away by a later call.
  }
}
