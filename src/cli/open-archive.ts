import type { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { openEngineLibrary } from '../library/engine-library.ts';
import { engineOf } from '../library/engine-settings.ts';
import { keepNewest, keptPlace, readCorpusAgain } from '../library/read-corpus-again.ts';
import { readToPublish } from '../library/read-to-publish.ts';
import { createLog } from '../log.ts';
import type { ReindexReport } from '../model.ts';
import { SILENT_LOG } from '../silent-log.ts';
import { UserError } from '../user-error.ts';
import type { Terminal } from './terminal.ts';

/** What `use` makes of the archive; see `EngineArchive.ask`. */
export type AskOpened = <Result>(use: (archive: Archive) => Result) => Promise<Result>;

/** An archive that a command line asks. */
export interface OpenedArchive {
  readonly ask: AskOpened;
  readonly report: ReindexReport;
  close(): Promise<void>;
}

/** Reads the folder of articles, or has the search engine filled from it where one is set, or takes what that holds where another process fills it. */
export async function openArchive(config: Config, terminal: Terminal): Promise<OpenedArchive> {
  const { engine } = engineOf(config, config.ENGINE_INDEX);
  const { DATA_DIR: dataDir, CORPUS_DIR: corpusDir, WORKERS: workers } = config;
  if (!engine) {
    const { archive, report } = await readCorpusAgain(corpusDir, { dataDir, workers });
    return { ask: async (use) => use(archive), report, close: async () => {} };
  }
  const place = keptPlace(dataDir, corpusDir);
  const read = readToPublish({ corpusDir, workers, dataDir: place, log: SILENT_LOG });
  const log = createLog('warn', [], { write: (line) => terminal.err(line.trimEnd()) });
  const library = await openEngineLibrary({
    settings: engine,
    // Whoever names a folder on the command line means it as it is, however much went.
    read: engine.writes ? (onProgress) => read(onProgress, { confirmed: true }) : null,
    watched: null,
    lookEveryMs: null,
    log,
  });
  try {
    const report = await library.reindex();
    await keepNewest(place);
    return {
      ask: async (use) => {
        const result = await library.ask(async (archive) => ({ made: use(archive) }));
        if (result === null)
          throw new UserError(`The search engine holds no index ${engine.index} any more.`);
        return result.made;
      },
      report,
      close: library.close.bind(library),
    };
  } catch (error) {
    await library.close();
    throw error;
  }
}
