import type { ArchivedArticle } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { IndexedArchive } from '../archive/indexed-archive.ts';
import { readStart } from '../corpus/readers/file-start.ts';
import { whyRefused } from '../corpus/readers/formats.ts';
import type { Problem, ReindexProgress, ReindexReport } from '../model.ts';
import { countUnread } from '../text/languages.ts';
import { detectChanges, type FolderChanges } from './detect-changes.ts';
import type { ListedFile } from './folder/list-files.ts';
import { type AllowedRemoval, refuseMassRemoval } from './mass-removal.ts';
import { createOpener } from './open-articles.ts';
import { chooseReader } from './reading/choose-reader.ts';
import type { ReadFiles } from './reading/read-files.ts';
import { createSpareWorker } from './reading/spare-worker.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { createTrimmer } from './trim-files.ts';

export interface ReindexerOptions {
  readonly corpusDir: string;
  /** Threads that read articles; 0 reads in the thread that holds the archive. */
  readonly workers: number;
  readonly clock?: (() => number) | undefined;
}

/** The archive in use with what it was made of. */
export interface Reindexer {
  /** Null before the first `restore` or `renew`. */
  contents(): Snapshot | null;
  /** Puts up what was saved; `load` gets the way to open its articles, and gives null where nothing was saved. */
  restore(load: (open: OpenReadFiles) => Promise<Snapshot | null>): Promise<void>;
  /** Reads what changed and swaps in a new archive; where it fails, everything stays as it was. Never call it twice at once. */
  renew(
    onProgress: (progress: ReindexProgress) => void,
    signal?: AbortSignal,
    removal?: AllowedRemoval,
  ): Promise<ReindexReport>;
  /** Lets go of what waits for the next `renew`. Never call it during one. */
  close(): Promise<void>;
}

/** Opens the articles of files that were read, without decoding their texts. */
export type OpenReadFiles = (readFiles: ReadFiles) => Promise<readonly ArchivedArticle[]>;

/**
 * Keeps an archive up to date with a folder: only what changed is read again. It neither watches nor saves; a `Library` does.
 *
 * @example
 * const reindexer = createReindexer({ corpusDir: 'corpus', workers: 0 });
 * await reindexer.renew(() => {}); // { added: ['a.txt', 'b.txt'], changed: [], removed: [], unchanged: 0, … }
 * await reindexer.renew(() => {}); // { added: [], changed: [], removed: [], unchanged: 2, … }
 */
export function createReindexer({ corpusDir, workers, clock = Date.now }: ReindexerOptions): Reindexer {
  const opener = createOpener();
  const trimmer = createTrimmer();
  const spare = createSpareWorker();
  let contents: Snapshot | null = null;
  /** The first look after a start trusts sizes and times, so that the start is quick. */
  let hasLooked = false;

  return {
    contents: () => contents,
    restore: async (load) => {
      contents = await load(async (readFiles) => (await opener.open(readFiles)).articles);
    },
    renew: async (onProgress, signal, removal = {}) => {
      const started = clock();
      const readerFor = (files: readonly ListedFile[]) =>
        chooseReader({ files, workers, serving: contents !== null, spare });
      const stock = await detectChanges({
        root: corpusDir,
        held: contents?.readFiles ?? new Map(),
        secondLook: hasLooked,
        onProgress,
        signal,
        now: clock,
        whyRefused: (file, place) => whyRefused(file, () => readStart(place)),
        readerFor,
      });
      hasLooked = true;
      if (contents) refuseMassRemoval(contents.readFiles, stock.readFiles, removal);
      const trimmed = await trimmer.trim(stock.readFiles, { readerFor, signal });
      const { articles, renamed } = await opener.open(trimmed.readFiles);
      onProgress({ step: 'indexing', done: 0, total: articles.length });
      const archive = await succeed(contents?.archive, articles, new Date(started).toISOString());
      contents = { readFiles: trimmed.readFiles, archive };
      const untrimmed = [...trimmed.problems, ...renamed];
      return {
        ...report(stock, archive, untrimmed),
        templates: trimmed.templates,
        seconds: (clock() - started) / 1000,
      };
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
  changes: FolderChanges,
  { ids, paragraphs, parts }: IndexedArchive,
  further: readonly Problem[],
): Omit<ReindexReport, 'templates' | 'seconds'> {
  return {
    ...reportChanges(changes, further),
    articles: ids.length,
    paragraphs,
    unread: countUnread(parts.articles.map(({ article }) => article.language)),
  };
}

/** What a reindex says of the files. */
export function reportChanges(
  { readFiles, added, changed, removed, unchanged, problems }: FolderChanges,
  further: readonly Problem[],
): Pick<ReindexReport, 'added' | 'changed' | 'removed' | 'unchanged' | 'skipped'> {
  const inFiles = [...readFiles.values()].flatMap((held) => held.problems);
  return { added, changed, removed, unchanged, skipped: [...problems, ...inFiles, ...further] };
}
