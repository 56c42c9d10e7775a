import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Alerts, openAlerts } from './alerts/alerts.ts';
import type { Strictness } from './answer/options.ts';
import type { ArchiveHost } from './answering/archive-host.ts';
import { NO_ARCHIVE } from './answering/no-archive.ts';
import { hostInThreads } from './answering/thread/host-in-threads.ts';
import { type Channels, openChannels } from './channels/channels.ts';
import type { Config } from './config.ts';
import type { Corpora } from './corpora/corpora.ts';
import type { CorporaSettings } from './corpora/corpora-settings.ts';
import type { Discord, DiscordOptions } from './discord/client.ts';
import type { openPostedInteractions } from './discord/posted/posted-interactions.ts';
import { type Ending, EndingError, EXIT_STATUS } from './exit-status.ts';
import { type Feedback, openFeedback } from './feedback/feedback.ts';
import { fillArchive } from './fill-archive.ts';
import { attachmentHosts } from './intake/attachment-hosts.ts';
import { ADDED_FOLDER, removeDrafts } from './intake/corpus-files.ts';
import { followFeeds } from './intake/feeds/follow-feeds.ts';
import { createFetcher } from './intake/fetching/fetch-document.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { explainWriting } from './library/folder/file-errors.ts';
import { type FolderLock, lockFolder } from './library/folder/lock-folder.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics, type MetricsPage, NO_METRICS } from './metrics.ts';
import { notifyService } from './notify-service.ts';
import { checkArchive, watchHealth } from './reader/health.ts';
import { type ServedReader, type ServeOptions, serveReader } from './reader/serve.ts';
import type { SandboxOffers } from './sandbox/web/snapshot.ts';
import { openCorpora, readCorporaSettings } from './start-corpora.ts';

/** What runs, and is closed in the reverse order of its start. */
export interface Closable {
  close(): Promise<void>;
}

/** What everything else is made from. */
interface Ground {
  readonly config: Config;
  readonly log: Log;
  readonly host: ArchiveHost;
  readonly metrics: Metrics;
  readonly page: MetricsPage | null;
  readonly alerts: Alerts;
  readonly feedback: Feedback | null;
  readonly channels: Channels;
  readonly front: Front;
  /** Null where there is but one corpus. */
  readonly corporaSettings: CorporaSettings | null;
  /** True where DATA_DIR can be written to, and what is there is kept. */
  readonly isKept: boolean;
  /** What runs, to be closed in the reverse order. */
  readonly running: Closable[];
  readonly onEnd: (ending: Ending) => void;
}

/**
 * Settings → library → reader and Discord, or the sandbox where no token is set. What runs is added to `running`. Throws an `EndingError` where it
 * can't start; `onEnd` is told where it can't go on later.
 */
export async function start(
  config: Config,
  log: Log,
  running: Closable[],
  onEnd: (ending: Ending) => void,
): Promise<void> {
  const corporaSettings = await readCorporaSettings(config);
  const lock = await takeDataDir(config.DATA_DIR, log);
  if (lock) {
    running.push({ close: lock.release });
    for (const folder of draftFolders(config)) await removeDrafts(folder);
  }
  const page = config.METRICS ? createMetrics() : null;
  const metrics = page ?? NO_METRICS;
  const host = corporaSettings ? NO_ARCHIVE : openHost(config, log, metrics, onEnd);
  running.push(host);
  // The archive's thread starts meanwhile.
  const front = await loadFront(corporaSettings !== null);
  metrics.watchArchive(host.status);
  // What is followed and rated in the sandbox is of a server that is gone with the process.
  const kept = lock && config.DISCORD_TOKEN !== undefined ? config.DATA_DIR : null;
  const { alerts, feedback, channels } = await openMemory(kept, config, log, running);
  const ground: Ground = {
    config,
    log,
    host,
    metrics,
    page,
    alerts,
    feedback,
    channels,
    front,
    corporaSettings,
    isKept: kept !== null,
    running,
    onEnd,
  };
  if (config.DISCORD_TOKEN === undefined) {
    log.info(
      'No DISCORD_TOKEN is set: this is the sandbox, a stand-in for Discord on this machine alone. Set one in .env for the real one.',
    );
    const sandbox = import('./sandbox/web/start-sandbox.ts');
    await fillArchive(ground);
    await startInSandbox(ground, await sandbox);
    return;
  }
  if (corporaSettings === null) void fillArchive(ground);
  await startForReal(ground, config.DISCORD_TOKEN);
}

/** The archive of the one folder of articles, in threads of its own. */
function openHost(
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
    log,
    entry: ENTRY,
    onReindex: metrics.reindexed,
    onGiveUp,
  });
}

/** What is remembered of people and channels, in a folder or (null) as long as the program runs. */
async function openMemory(dataDir: string | null, config: Config, log: Log, running: Closable[]) {
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

/** What speaks with Discord: by far the most code of a start. */
interface Front {
  readonly startDiscord: (options: DiscordOptions) => Promise<Discord>;
  readonly openPosted: typeof openPostedInteractions;
  readonly commands: DiscordOptions['commands'];
}

async function loadFront(hasCorpora: boolean): Promise<Front> {
  const [{ startDiscord }, { openPostedInteractions: openPosted }, { commands, commandsForCorpora }] =
    await Promise.all([
      import('./discord/client.ts'),
      import('./discord/posted/posted-interactions.ts'),
      import('../commands/index.ts'),
    ]);
  return { startDiscord, openPosted, commands: hasCorpora ? commandsForCorpora : commands };
}

/** Where a write that was cut short can have left a draft. */
function draftFolders({ DATA_DIR, CORPUS_DIR }: Config): string[] {
  return [DATA_DIR, path.join(DATA_DIR, 'pending'), path.join(CORPUS_DIR, ADDED_FOLDER)];
}

/** Takes DATA_DIR for this process alone; null where nothing can be written there, so that nobody is in the way. */
async function takeDataDir(dataDir: string, log: Log): Promise<FolderLock | null> {
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

async function startForReal(ground: Ground, token: string): Promise<void> {
  const { config, log, host, running } = ground;
  let discord: Discord | null = null;
  const corpora = openSeveral(ground);
  const health = watchHealth({
    // Each of several archives is opened when it is asked.
    ...(!corpora && { archive: checkArchive(host.status) }),
    discord: () => (discord ? discord.problem() : 'the connection to Discord is being made'),
  });
  const notice = notifyService(process.env, () => health.report().status !== 'failing');
  const publicUrl = config.PUBLIC_URL ?? null;
  const { startDiscord, openPosted } = ground.front;
  const posted = config.GATEWAY || publicUrl === null ? null : openPosted(publicUrl);
  const reader = await openReader(ground, {
    port: config.PORT,
    publicUrl,
    health,
    posted,
    corpora: servedOf(corpora),
  });
  running.push(reader);
  log.info(`The reader's pages are at ${reader.address}/`);
  const options = discordOptions(ground, config.READER ? publicUrl : null);
  const intake = corpora ? null : openIntake(ground, config.DISCORD_API);
  discord = await connectPatiently(startDiscord, {
    ...options,
    posted,
    corpora,
    intake,
    token,
    api: config.DISCORD_API,
  });
  running.push(discord, { close: async () => notice.stopping() });
  notice.ready();
}

const ENTRY = new URL('./start-archive-worker.mjs', import.meta.url);

/** Several corpora, where the settings name a file of them; else null. */
function openSeveral(ground: Ground): Corpora | null {
  const { config, corporaSettings: settings, running } = ground;
  if (!settings) return null;
  const fetcher = createFetcher({ trustedOrigins: attachmentHosts(config.DISCORD_API).trustedOrigins });
  const corpora = openCorpora({ ...ground, settings, fetcher, entry: ENTRY });
  running.push(fetcher, corpora);
  return corpora;
}

/** The corpora that have pages. */
function servedOf(corpora: Corpora | null): ReadonlyMap<string, ArchiveHost> | undefined {
  return (
    corpora?.settings.corpora &&
    new Map(
      corpora.settings.corpora
        .filter(({ reader }) => reader)
        .map(({ name }) => [name, corpora.hosts.of(name)]),
    )
  );
}

/** Milliseconds before each new try to reach Discord: a machine that has just started may have no network yet. */
const RETRY_MS = [1_000, 3_000, 10_000, 30_000];

async function connectPatiently(
  startDiscord: Front['startDiscord'],
  options: DiscordOptions,
): Promise<Discord> {
  for (const wait of RETRY_MS) {
    try {
      return await startDiscord(options);
    } catch (error) {
      if (!(error instanceof EndingError) || error.status !== EXIT_STATUS.unreachable) throw error;
      options.log.warn(`${error.message} I try again in ${wait / 1000} s.`);
      await delay(wait);
    }
  }
  return startDiscord(options);
}

/** The same bot, connected to the stand-in for Discord; its citations lead to the reader on this machine. */
async function startInSandbox(
  ground: Ground,
  { startSandbox }: typeof import('./sandbox/web/start-sandbox.ts'),
): Promise<void> {
  const { config, host, log, running } = ground;
  const reader = await openReader(ground, { port: 0, publicUrl: null });
  running.push(reader);
  const offers = watchOffers(host, config.ABSTAIN);
  offers();
  const readerUrl = config.READER ? reader.address : null;
  const sandbox = await startSandbox({
    port: config.PORT,
    offers: () => ({ ...offers(), readerUrl }),
    locale: config.LOCALE,
  });
  running.push(sandbox);
  const options = discordOptions(ground, readerUrl);
  const intake = openIntake(ground, sandbox.apiBase);
  const { startDiscord } = ground.front;
  running.push(await startDiscord({ ...options, intake, token: sandbox.token, api: sandbox.apiBase }));
  if (sandbox.busyPort !== null) {
    log.warn(`Port ${sandbox.busyPort} is in use by another program; the sandbox took another.`);
  }
  log.info(`Open ${sandbox.url} in your browser, and ask.`);
}

/** What the page offers to try, asked for anew where the articles have changed. */
function watchOffers(
  host: ArchiveHost,
  strictness: Strictness,
): () => Pick<SandboxOffers, 'examples' | 'tour'> {
  let version = '';
  let known: Pick<SandboxOffers, 'examples' | 'tour'> = { examples: [], tour: [] };
  return () => {
    const current = host.status()?.version ?? '';
    if (version !== current) {
      version = current;
      const asked = Promise.all([host.ask('examples', { strictness }), host.ask('tour', { strictness })]);
      asked.then(
        ([examples, tour]) => {
          known = { examples: examples ?? [], tour: tour ?? [] };
        },
        () => undefined,
      );
    }
    return known;
  };
}

function openReader(
  { config, host, log, page }: Ground,
  place: Pick<ServeOptions, 'port' | 'publicUrl' | 'health' | 'corpora' | 'posted'>,
): Promise<ServedReader> {
  const address = config.DISCORD_TOKEN === undefined ? '127.0.0.1' : config.HOST;
  return serveReader({
    archive: host,
    log,
    host: address,
    articles: config.READER,
    locale: config.LOCALE,
    metrics: page,
    ...place,
  });
}

/** The ways into the corpus folder: links and attachments that people bring, and feeds. */
function openIntake({ config, host, log, metrics, running }: Ground, discordApi: string): Intake {
  const { trustedOrigins } = attachmentHosts(discordApi);
  const fetcher = createFetcher({ trustedOrigins });
  running.push(fetcher);
  const places = { corpusDir: config.CORPUS_DIR, dataDir: config.DATA_DIR, fetcher };
  const [feeds, minutes] = [config.FEEDS, config.FEED_MINUTES];
  running.push(
    followFeeds({
      feeds,
      minutes,
      onAdded: () => host.reindex(),
      onLook: metrics.feedRead,
      log,
      ...places,
    }),
  );
  return createIntake(places);
}

function discordOptions(
  { config, host, log, metrics, alerts, feedback, channels, front, onEnd }: Ground,
  readerUrl: string | null,
): Omit<DiscordOptions, 'token' | 'api'> {
  return {
    host,
    alerts,
    feedback,
    channels,
    commands: front.commands,
    log,
    metrics,
    onEnd,
    guildId: config.GUILD_ID,
    dataDir: config.DATA_DIR,
    access: {
      adminUserIds: config.ADMIN_USER_IDS,
      homeGuildId: config.HOME_GUILD_ID,
      allowedGuilds: config.ALLOWED_GUILDS,
      allowedChannels: config.ALLOWED_CHANNELS,
    },
    cooldownSeconds: config.COOLDOWN_SECONDS,
    answers: { strictness: config.ABSTAIN, locale: config.LOCALE },
    readerUrl,
    logQuestions: config.LOG_QUESTIONS,
  };
}
