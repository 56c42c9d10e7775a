import { formatOf } from '../corpus/readers/formats.ts';
import type { Problem, ReindexProgress, ReindexReport } from '../model.ts';
import type { ArchivedArticle } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { chooseReader } from './choose-reader.ts';
import { IndexedArchive } from './indexed-archive.ts';
import type { ListedFile } from './list-files.ts';
import { createOpener } from './open-holdings.ts';
import type { Snapshot } from './snapshot.ts';
import { type Holdings, type Stock, takeStock } from './take-stock.ts';
import { createTrimmer, type Trimmed } from './templates/trim-holdings.ts';
import { countUnread } from './unread-languages.ts';
import { createSpareWorker } from './workers/spare-worker.ts';

export interface ShelfOptions {
  readonly corpusDir: string;
  /** Threads that read articles; 0 reads in the main thread. */
  readonly workers: number;
  readonly clock?: (() => number) | undefined;
}

/** The archive in use with what it was made of. */
export interface Shelf {
  /** Null before the first `restore` or `renew`. */
  contents(): Snapshot | null;
  /** Puts up what was saved; `load` gets the way to open its articles, and gives null where nothing was saved. */
  restore(load: (open: OpenArticles) => Promise<Snapshot | null>): Promise<void>;
  /** Reads what changed and swaps in a new archive; where it fails, everything stays as it was. Never call it twice at once. */
  renew(onProgress: (progress: ReindexProgress) => void, signal?: AbortSignal): Promise<ReindexReport>;
  /** Lets go of what waits for the next `renew`. Never call it during one. */
  close(): Promise<void>;
}

export type OpenArticles = (holdings: Holdings) => Promise<readonly ArchivedArticle[]>;

export function createShelf({ corpusDir, workers, clock = Date.now }: ShelfOptions): Shelf {
  const opener = createOpener();
  const trimmer = createTrimmer();
  const spare = createSpareWorker();
  let contents: Snapshot | null = null;

  return {
    contents: () => contents,
    restore: async (load) => {
      contents = await load(async (holdings) => (await opener.open(holdings)).articles);
    },
    renew: async (onProgress, signal) => {
      const started = clock();
      const readerFor = (files: readonly ListedFile[]) =>
        chooseReader({ files, workers, serving: contents !== null, spare });
      const stock = await takeStock({
        ...{ root: corpusDir, held: contents?.holdings ?? new Map(), onProgress, signal, now: clock },
        ...{ accepts: (file) => formatOf(file) !== null, readerFor },
      });
      const trimmed = await trimmer.trim(stock.holdings, { readerFor, signal });
      const { articles, renamed } = await opener.open(trimmed.holdings);
      onProgress({ step: 'indexing', done: 0, total: articles.length });
      const archive = await succeed(contents?.archive, articles, new Date(started).toISOString());
      contents = { holdings: trimmed.holdings, archive };
      return report(stock, trimmed, renamed, archive, (clock() - started) / 1000);
    },
    close: spare.close,
  };
}

/** The next archive; where it is of the very same articles, the one before with a new date. */
function succeed(
  previous: IndexedArchive | undefined,
  articles: readonly ArchivedArticle[],
  builtAt: string,
): Promise<IndexedArchive> | IndexedArchive {
  if (!previous) return buildArchive(articles, { builtAt });
  const known = previous.parts.articles;
  const isSame = articles.length === known.length && articles.every((entry, i) => entry === known[i]);
  return isSame
    ? new IndexedArchive({ ...previous.parts, builtAt })
    : buildArchive(articles, { builtAt, previous });
}

function report(
  { holdings, added, changed, removed, unchanged, problems }: Stock,
  { templates, problems: untrimmed }: Trimmed,
  renamed: readonly Problem[],
  { ids, paragraphs, parts }: IndexedArchive,
  seconds: number,
): ReindexReport {
  const inFiles = [...holdings.values()].flatMap((held) => held.problems);
  const skipped = [...problems, ...inFiles, ...untrimmed, ...renamed];
  return {
    ...{ added, changed, removed, unchanged, skipped },
    ...{ articles: ids.length, paragraphs, seconds, templates },
    unread: countUnread(parts.articles.map(({ article }) => article.language)),
  };
}
