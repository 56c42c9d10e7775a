import path from 'node:path';
import { openAlerts } from '../alerts/alerts.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { hostInThreads } from '../answering/thread/host-in-threads.ts';
import { openChannels } from '../channels/channels.ts';
import type { Config } from '../config.ts';
import { type Ending, EndingError } from '../exit-status.ts';
import { openFeedback } from '../feedback/feedback.ts';
import { ADDED_FOLDER } from '../intake/corpus-files.ts';
import { engineOf } from '../library/engine-settings.ts';
import { explainWriting } from '../library/folder/file-errors.ts';
import { type FolderLock, lockFolder } from '../library/folder/lock-folder.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type Closable, ENTRY, type Front } from './foundation.ts';

/** The archive of the one folder of articles, in threads of its own. */
export function openHost(
  config: Config,
  log: Log,
  metrics: Metrics,
  onGiveUp: (ending: Ending) => void,
): ArchiveHost {
  return hostInThreads({
    corpusDir: config.CORPUS_DIR,
    dataDir: config.DATA_DIR,
    workers: config.WORKERS,
    watch: config.WATCH,
    ...engineOf(config, config.ENGINE_INDEX),
    log,
    entry: ENTRY,
    onReindex: metrics.reindexed,
    onGiveUp,
  });
}

/** What is remembered of people and channels, in a folder or (null) as long as the program runs. */
export async function openMemory(dataDir: string | null, config: Config, log: Log, running: Closable[]) {
  const alerts = await openAlerts({ dataDir, log });
  running.push(alerts);
  const { KEEP_DAYS: keepDays, LOG_QUESTIONS: keepsQuestions } = config;
  // Each of several corpora has its own.
  const isKept = config.FEEDBACK && config.CORPORA === undefined;
  const feedback = isKept ? await openFeedback({ dataDir, keepDays, keepsQuestions, log }) : null;
  if (feedback) running.push(feedback);
  const channels = await openChannels({ dataDir, log });
  running.push(channels);
  return { alerts, feedback, channels };
}

/** Loads the front; the archive can be opened meanwhile. */
export async function loadFront(hasCorpora: boolean): Promise<Front> {
  const [{ startDiscord }, { openPostedInteractions: openPosted }, { commands, commandsForCorpora }] =
    await Promise.all([
      import('../discord/client.ts'),
      import('../discord/posted/posted-interactions.ts'),
      import('../../commands/index.ts'),
    ]);
  return { startDiscord, openPosted, commands: hasCorpora ? commandsForCorpora : commands };
}

/** Where a write that was cut short can have left a draft. */
export function draftFolders({ DATA_DIR, CORPUS_DIR }: Config): string[] {
  return [DATA_DIR, path.join(DATA_DIR, 'pending'), path.join(CORPUS_DIR, ADDED_FOLDER)];
}

/** Takes DATA_DIR for this process alone; null where nothing can be written there, so that nobody is in the way. */
export async function takeDataDir(dataDir: string, log: Log): Promise<FolderLock | null> {
  try {
    return await lockFolder(dataDir);
  } catch (error) {
    if (error instanceof EndingError) throw error;
    log.warn(
      `${dataDir} (DATA_DIR) cannot be written to, so nothing is kept there: each start reads every file. ${explainWriting(error)}`,
    );
    return null;
  }
}
