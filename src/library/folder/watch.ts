import path from 'node:path';
import { watch } from 'chokidar';
import type { Log } from '../../log.ts';
import { explain } from './file-errors.ts';

export interface FolderWatchOptions {
  readonly folder: string;
  /** Called when files have changed; never again before it has come back. */
  readonly onChange: () => Promise<void>;
  readonly log: Log;
  /** How long the folder must be quiet first, in milliseconds: files often come in bunches. */
  readonly quiet?: number;
  /** How long to wait at most where it never is. */
  readonly patience?: number;
}

export interface FolderWatch {
  /** Resolves once changes are seen. */
  readonly ready: Promise<void>;
  /** Stops watching, and waits for what `onChange` is doing. */
  close(): Promise<void>;
}

/** Watches a folder of articles, but for names that begin with a dot. Where the system cannot watch, the log says so. */
export function watchFolder({
  folder,
  onChange,
  log,
  quiet = 1_000,
  patience = 15_000,
}: FolderWatchOptions): FolderWatch {
  const isHidden = (place: string): boolean => /(^|[\\/])\./.test(path.relative(folder, place));
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored: isHidden });
  let timer: NodeJS.Timeout | undefined;
  /** When the first change was seen that nobody was told of yet. */
  let since: number | null = null;
  let telling: Promise<void> | null = null;

  const tell = async (): Promise<void> => {
    since = null;
    await onChange();
    telling = null;
    if (since !== null) wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    const left = (since ?? 0) + patience - Date.now();
    timer = setTimeout(
      () => {
        telling = tell();
      },
      Math.max(0, Math.min(quiet, left)),
    );
  };
  watcher.on('all', () => {
    since ??= Date.now();
    if (!telling) wait();
  });
  watcher.on('error', (error) => {
    const mend = 'Changes may go unseen; reindex by hand, or raise the limit of watched files (fs.inotify).';
    log.warn(`The folder ${folder} cannot be watched whole: ${explain(error)} ${mend}`);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await telling;
    },
  };
}
