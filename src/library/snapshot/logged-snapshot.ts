import path from 'node:path';
import type { Log } from '../../log.ts';
import { explain } from '../folder/file-errors.ts';
import { UnusableSnapshotError } from './snapshot.ts';

/** What was saved at a place; null, and the log says why, where there is nothing or it is of no use. Rejects with what else goes wrong. */
export async function loadLogged<Loaded>(
  place: string,
  log: Log,
  load: () => Promise<Loaded | null>,
): Promise<Loaded | null> {
  try {
    const loaded = await load();
    if (loaded === null) log.info(`There is no snapshot in ${path.dirname(place)} yet: every file is read.`);
    return loaded;
  } catch (error) {
    if (!(error instanceof UnusableSnapshotError)) throw error;
    log.warn(`The snapshot ${place} is not used, because ${error.message}: every file is read.`);
    return null;
  }
}

/** Saves at a place. Failing costs the snapshot only, and is said in the log. */
export async function saveLogged(place: string, log: Log, save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    log.warn(
      `The snapshot could not be saved in ${path.dirname(place)}; the next start reads every file. ${explain(error)}`,
    );
  }
}
