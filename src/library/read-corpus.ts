import os from 'node:os';
import type { IndexedArchive } from '../archive/indexed-archive.ts';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import { createReindexer } from './reindexer.ts';

export interface CorpusReading {
  readonly archive: IndexedArchive;
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
  const reindexer = createReindexer({ corpusDir, workers });
  const report = await reindexer.renew(onProgress);
  const archive = reindexer.contents()?.archive;
  if (!archive) throw new Error('a reindex ended without an archive');
  return { archive, report };
}
