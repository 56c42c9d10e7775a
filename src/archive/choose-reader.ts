import { type FileReader, readHere } from './file-reader.ts';
import type { ListedFile } from './list-files.ts';
import { readInWorkers } from './workers/pool.ts';

/** What is read in the main thread, where starting workers (a second each) would take longer: bytes in all, and in one file. */
const FEW_BYTES = 160_000;
const SMALL_FILE = 20_000;

/** A few small files are read in this thread, everything else in `workers` threads (0: in this one too). */
export function chooseReader(files: readonly ListedFile[], workers: number): FileReader {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const small = total <= FEW_BYTES && files.every(({ size }) => size <= SMALL_FILE);
  return small || workers === 0 ? readHere() : readInWorkers(Math.min(workers, files.length));
}
