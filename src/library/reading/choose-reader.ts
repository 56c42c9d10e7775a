import type { ListedFile } from '../folder/list-files.ts';
import { type FileReader, readHere } from './file-reader.ts';
import { readInWorkers } from './pool.ts';
import type { SpareWorker } from './spare-worker.ts';

/** What is read in the main thread, where starting workers (a second each) would take longer: bytes in all, and in one file. */
const FEW_BYTES = 160_000;
const SMALL_FILE = 20_000;

export interface ReadingPlan {
  readonly files: readonly ListedFile[];
  /** Threads to read in; 0: none but this one. */
  readonly workers: number;
  /** Whether questions are being answered meanwhile. */
  readonly serving: boolean;
  readonly spare?: SpareWorker;
}

/**
 * A few small files are read in this thread, as long as nobody waits for it: loading the language model alone holds the event loop
 * for some 300 ms. Everything else is read in workers; as long as nobody waits for this thread, in one more, which takes its core.
 */
export function chooseReader({ files, workers, serving, spare }: ReadingPlan): FileReader {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const small = total <= FEW_BYTES && files.every(({ size }) => size <= SMALL_FILE);
  if (workers === 0 || (small && !serving)) return readHere();
  return readInWorkers(Math.min(serving ? workers : workers + 1, files.length), spare);
}
