import os from 'node:os';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import type { Archive } from './archive.ts';
import { createShelf } from './shelf.ts';

export interface CorpusReading {
  readonly archive: Archive;
  readonly report: ReindexReport;
}

/**
 * Reads a folder of articles once, leaving nothing behind on disk. Throws a UserError where the folder cannot be read;
 * what is wrong with single files stands in the report.
 */
export async function readCorpus(
  corpusDir: string,
  workers = Math.max(0, os.availableParallelism() - 1),
  onProgress: (progress: ReindexProgress) => void = () => {},
): Promise<CorpusReading> {
  const shelf = createShelf({ corpusDir, workers });
  const report = await shelf.renew(onProgress);
  const archive = shelf.contents()?.archive;
  if (!archive) throw new Error('a reindex ended without an archive');
  return { archive, report };
}
