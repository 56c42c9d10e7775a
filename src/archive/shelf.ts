import { formatOf } from '../corpus/readers/formats.ts';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { chooseReader } from './choose-reader.ts';
import type { IndexedArchive } from './indexed-archive.ts';
import { createOpener } from './open-holdings.ts';
import { type Holdings, type Stock, takeStock } from './take-stock.ts';

export interface ShelfOptions {
  readonly corpusDir: string;
  /** Threads that read articles; 0 reads in the main thread. */
  readonly workers: number;
  readonly clock?: () => number;
}

/** The archive in use with what it was made of. */
export interface Shelf {
  current(): Archive | null;
  /** Reads what changed and swaps in a new archive; where it fails, everything stays as it was. Never call it twice at once. */
  renew(onProgress: (progress: ReindexProgress) => void): Promise<ReindexReport>;
}

export function createShelf({ corpusDir, workers, clock = Date.now }: ShelfOptions): Shelf {
  const opener = createOpener();
  let archive: IndexedArchive | null = null;
  let held: Holdings = new Map();

  return {
    current: () => archive,
    renew: async (onProgress) => {
      const started = clock();
      const stock = await takeStock({
        ...{
          root: corpusDir,
          accepts: (file: string) => formatOf(file) !== null,
          held,
          onProgress,
          now: clock,
        },
        readerFor: (files) => chooseReader(files, workers),
      });
      const { articles, renamed } = await opener.open(stock.holdings);
      onProgress({ step: 'indexing', done: 0, total: articles.length });
      const previous = archive === null ? {} : { previous: archive };
      const builtAt = new Date(started).toISOString();
      const built = await buildArchive(articles, { builtAt, ...previous });
      archive = built;
      held = stock.holdings;
      return {
        ...{ added: stock.added, changed: stock.changed, removed: stock.removed, unchanged: stock.unchanged },
        skipped: [...stock.problems, ...insideFiles(stock), ...renamed],
        ...{ articles: articles.length, paragraphs: built.paragraphs },
        seconds: (clock() - started) / 1000,
      };
    },
  };
}

function insideFiles({ holdings }: Stock): ReindexReport['skipped'] {
  return [...holdings.values()].flatMap(({ problems }) => problems);
}
