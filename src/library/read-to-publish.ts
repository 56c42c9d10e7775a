import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { StoredArticle } from '../archive/articles/stored-article.ts';
import { readStart } from '../corpus/readers/file-start.ts';
import { whyRefused } from '../corpus/readers/formats.ts';
import type { Log } from '../log.ts';
import { detectChanges } from './detect-changes.ts';
import type { ReadFolder } from './engine-library.ts';
import type { ListedFile } from './folder/list-files.ts';
import { refuseMassRemoval } from './mass-removal.ts';
import { passArticles } from './open-articles.ts';
import { chooseReader } from './reading/choose-reader.ts';
import type { ReadFiles } from './reading/read-files.ts';
import { createSpareWorker } from './reading/spare-worker.ts';
import { type ReindexerOptions, reportChanges } from './reindexer.ts';
import { loadLogged, saveLogged } from './snapshot/logged-snapshot.ts';
import { readProgramVersion } from './snapshot/program-version.ts';
import { loadReadFiles, readFilesPlace, saveReadFiles, snapshotPlace } from './snapshot/snapshot.ts';
import { openSpill } from './snapshot/spill-file.ts';
import { createTrimmer } from './trim-files.ts';

export interface PublishedFolder extends ReindexerOptions {
  /** Where what was read is kept, so that the next reading takes only what changed; null keeps none. */
  readonly dataDir: string | null;
  readonly log: Log;
}

const NOTHING: ReadFiles = new Map();

/**
 * Reads a folder of which an engine holds the articles: what changed since the last reading. What was read lies on the disk, in DATA_DIR or a file for
 * temporary things, and of each article no more than where that is in memory; no index is made.
 */
export function readToPublish(folder: PublishedFolder): ReadFolder {
  const { corpusDir, workers, dataDir, log, clock = Date.now } = folder;
  if (dataDir !== null) sayWhatIsNotNeeded(dataDir, log);
  return async (onProgress, removal) => {
    const spare = createSpareWorker();
    const spill = openSpill(dataDir ?? os.tmpdir());
    try {
      const origin = { corpus: path.resolve(corpusDir), program: await readProgramVersion() };
      const held =
        dataDir === null
          ? null
          : await loadLogged(readFilesPlace(dataDir), log, () => loadReadFiles(dataDir, origin));
      const started = clock();
      const readerFor = (files: readonly ListedFile[]) =>
        chooseReader({ files, workers, serving: false, spare });
      const onRead = (articles: Iterable<StoredArticle>) => spill?.take(articles);
      const changes = await detectChanges({
        root: corpusDir,
        held: held ?? NOTHING,
        onProgress,
        now: clock,
        whyRefused: (file, place) => whyRefused(file, () => readStart(place)),
        readerFor,
        onRead,
      });
      if (held) refuseMassRemoval(held, changes.readFiles, removal);
      const trimmed = await createTrimmer().trim(changes.readFiles, { readerFor, onRead });
      const { articles, renamed } = passArticles(trimmed.readFiles);
      const report = reportChanges(changes, [...trimmed.problems, ...renamed]);
      const isChanged = report.added.length + report.changed.length + report.removed.length > 0;
      if (dataDir !== null && isChanged)
        await saveLogged(readFilesPlace(dataDir), log, () =>
          saveReadFiles(dataDir, trimmed.readFiles, origin),
        );
      return {
        contents: { builtAt: new Date(started).toISOString(), articles },
        report: { ...report, templates: trimmed.templates },
      };
    } finally {
      spill?.close();
      await spare.close();
    }
  };
}

/** A snapshot of the time without an engine may be as large as the folder. It is left: whoever goes back to that time need not read everything. */
function sayWhatIsNotNeeded(dataDir: string, log: Log): void {
  const place = snapshotPlace(dataDir);
  if (existsSync(place))
    log.info(
      `${place} is not used while a search engine holds the articles. Delete it to free the room, unless you go back.`,
    );
}
