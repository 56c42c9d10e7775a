import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Alerts } from '../alerts/alerts.ts';
import { hostInThreads } from '../answering/thread/host-in-threads.ts';
import type { Config } from '../config.ts';
import type { Corpora, CorpusWays } from '../corpora/corpora.ts';
import type { CorporaSettings, CorpusSettings } from '../corpora/corpora-settings.ts';
import { type Hosts, holdHosts } from '../corpora/hosts.ts';
import { readCorpora } from '../corpora/read-corpora.ts';
import { EndingError, EXIT_STATUS } from '../exit-status.ts';
import { type Feedback, openFeedback } from '../feedback/feedback.ts';
import { ADDED_FOLDER, removeDrafts } from '../intake/corpus-files.ts';
import { followFeeds } from '../intake/feeds/follow-feeds.ts';
import type { Fetcher } from '../intake/fetching/fetcher.ts';
import { createIntake } from '../intake/intake.ts';
import { engineOf } from '../library/engine-settings.ts';
import { type Log, logAbout } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { ConfigError } from '../user-error.ts';
import { fillArchive } from './fill-archive.ts';

/** Reads the file that CORPORA names. Throws an `EndingError` that names its mistakes. */
export async function readCorporaSettings({ CORPORA, DATA_DIR }: Config): Promise<CorporaSettings | null> {
  if (CORPORA === undefined) return null;
  try {
    return await readCorpora(CORPORA, [{ name: 'DATA_DIR', folder: DATA_DIR }]);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new EndingError({ status: EXIT_STATUS.settings, message: error.message });
  }
}

export interface CorporaStart {
  readonly config: Config;
  readonly settings: CorporaSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly alerts: Alerts;
  readonly fetcher: Fetcher;
  /** The module that an archive's thread starts with. */
  readonly entry: URL;
  /** True where DATA_DIR is this process' alone, so that it can be written to. */
  readonly isKept: boolean;
}

/** Several corpora over their folders, each with a folder of its own below DATA_DIR; nothing of them is opened yet. */
export function openCorpora(options: CorporaStart): Corpora & { close(): Promise<void> } {
  const { config, settings, log, isKept } = options;
  const byName = new Map(settings.corpora.map((one) => [one.name, one]));
  const settingsOf = (name: string): CorpusSettings => {
    const found = byName.get(name);
    if (!found) throw new Error(`there is no corpus ${name}`);
    return found;
  };
  const dataDirOf = (name: string) => path.join(config.DATA_DIR, 'corpora', name);
  const hosts = openHosts(options, settingsOf, dataDirOf);
  const kept = new Map<string, Promise<Feedback>>();
  const feedbackOf = (name: string): Promise<Feedback> => {
    const known = kept.get(name) ?? openFeedback(feedbackOptions(name));
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    return known;
  };
  const feedbackOptions = (name: string) => ({
    dataDir: isKept ? dataDirOf(name) : null,
    keepDays: config.KEEP_DAYS,
    keepsQuestions: config.LOG_QUESTIONS,
    log: logAbout(log, { corpus: name }),
  });
  const waysOf = async (name: string): Promise<CorpusWays> => {
    const { folder, reader } = settingsOf(name);
    const isServed = reader && config.READER && config.PUBLIC_URL !== undefined;
    return {
      intake: createIntake({ corpusDir: folder, dataDir: dataDirOf(name), fetcher: options.fetcher }),
      feedback: config.FEEDBACK ? await feedbackOf(name) : null,
      readerUrl: isServed ? `${config.PUBLIC_URL}/corpora/${name}` : null,
    };
  };
  const feeds = settings.corpora
    .filter((one) => one.feeds.length > 0)
    .map((one) => follow(one, hosts, options));
  const hasMarks = (name: string) =>
    kept.has(name) || (isKept && existsSync(path.join(dataDirOf(name), 'feedback.journal')));
  return {
    settings,
    hosts,
    ways: waysOf,
    forget: async (person) => {
      let count = 0;
      for (const name of [...byName.keys()].filter(hasMarks))
        count += await (await feedbackOf(name)).forget(person);
      return count;
    },
    close: async () => {
      await Promise.all(feeds.map((one) => one.close()));
      await hosts.close();
      await Promise.all([...kept.values()].map(async (one) => (await one).close()));
    },
  };
}

/** The archives, each over its folder and with what it keeps of its own. */
function openHosts(
  { config, settings, log, metrics, entry, isKept }: CorporaStart,
  settingsOf: (name: string) => CorpusSettings,
  dataDirOf: (name: string) => string,
): Hosts {
  const hosts = holdHosts({
    openAtOnce: settings.openAtOnce,
    open: (name) => {
      const own = logAbout(log, { corpus: name });
      return hostInThreads({
        corpusDir: settingsOf(name).folder,
        dataDir: dataDirOf(name),
        workers: config.WORKERS,
        watch: config.WATCH,
        ...engineOf(config, `${config.ENGINE_INDEX}-${name}`),
        log: own,
        entry,
        onReindex: metrics.reindexed,
        // One corpus that can't go on ends nothing else; its next question tries anew.
        onGiveUp: ({ message }) => {
          own.error(message);
          hosts.drop(name);
        },
      });
    },
    fill: async (name, host) => {
      const { folder } = settingsOf(name);
      const drafts = [
        dataDirOf(name),
        path.join(dataDirOf(name), 'pending'),
        path.join(folder, ADDED_FOLDER),
      ];
      if (isKept) await Promise.all(drafts.map(removeDrafts));
      const own = logAbout(log, { corpus: name });
      await fillArchive({ host, log: own, onEnd: ({ message }) => own.error(message) });
    },
  });
  return hosts;
}

/** Takes new articles of a corpus from its feeds. They are read at once where somebody waits for them, else when the archive is opened. */
function follow(
  { name, folder, feeds }: CorpusSettings,
  hosts: Corpora['hosts'],
  { config, metrics, alerts, fetcher, log }: CorporaStart,
) {
  const isWaitedFor = () => hosts.isOpen(name) || alerts.in(name).all().length > 0;
  return followFeeds({
    feeds,
    minutes: config.FEED_MINUTES,
    corpusDir: folder,
    dataDir: path.join(config.DATA_DIR, 'corpora', name),
    fetcher,
    onAdded: async () => (isWaitedFor() ? hosts.of(name).reindex() : undefined),
    onLook: metrics.feedRead,
    log: logAbout(log, { corpus: name }),
  });
}
