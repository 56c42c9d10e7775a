import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Alerts, openAlerts } from './alerts/alerts.ts';
import type { Strictness } from './answer/options.ts';
import type { ArchiveHost } from './answering/archive-host.ts';
import { hostInThreads } from './answering/thread/host-in-threads.ts';
import { type Channels, openChannels } from './channels/channels.ts';
import type { Config } from './config.ts';
import type { Discord, DiscordOptions } from './discord/client.ts';
import { type Ending, EndingError, EXIT_STATUS } from './exit-status.ts';
import { type Feedback, openFeedback } from './feedback/feedback.ts';
import { attachmentHosts } from './intake/attachment-hosts.ts';
import { ADDED_FOLDER, removeDrafts } from './intake/corpus-files.ts';
import { followFeeds } from './intake/feeds/follow-feeds.ts';
import { createFetcher } from './intake/fetching/fetch-document.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { explainWriting } from './library/folder/file-errors.ts';
import { type FolderLock, lockFolder } from './library/folder/lock-folder.ts';
import { reportNotes } from './library/report-notes.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics, type MetricsPage, NO_METRICS } from './metrics.ts';
import { notifyService } from './notify-service.ts';
import { checkArchive, watchHealth } from './reader/health.ts';
import { type ServedReader, type ServeOptions, serveReader } from './reader/serve.ts';
import type { SandboxOffers } from './sandbox/web/snapshot.ts';
import { UserError } from './user-error.ts';
import { sayIn } from './words/say.ts';

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
  const lock = await takeDataDir(config.DATA_DIR, log);
  if (lock) {
    running.push({ close: lock.release });
    for (const folder of draftFolders(config)) await removeDrafts(folder);
  }
  const page = config.METRICS ? createMetrics() : null;
  const metrics = page ?? NO_METRICS;
  const host = hostInThreads({
    corpusDir: config.CORPUS_DIR,
    dataDir: config.DATA_DIR,
    workers: config.WORKERS,
    watch: config.WATCH,
    log,
    entry: new URL('./start-archive-worker.mjs', import.meta.url),
    onReindex: metrics.reindexed,
    onGiveUp: onEnd,
  });
  running.push(host);
  // The archive's thread starts meanwhile.
  const front = await loadFront();
  metrics.watchArchive(host.status);
  // What is followed and rated in the sandbox is of a server that is gone with the process.
  const kept = lock && config.DISCORD_TOKEN !== undefined ? config.DATA_DIR : null;
  const alerts = await openAlerts({ dataDir: kept, log });
  running.push(alerts);
  const feedback = config.FEEDBACK
    ? await openFeedback({
        dataDir: kept,
        keepDays: config.KEEP_DAYS,
        keepsQuestions: config.LOG_QUESTIONS,
        log,
      })
    : null;
  if (feedback) running.push(feedback);
  const channels = await openChannels({ dataDir: kept, log });
  running.push(channels);
  const ground = { config, log, host, metrics, page, alerts, feedback, channels, front, running, onEnd };
  if (config.DISCORD_TOKEN === undefined) {
    log.info(
      'No DISCORD_TOKEN is set: this is the sandbox, a stand-in for Discord on this machine alone. Set one in .env for the real one.',
    );
    const sandbox = import('./sandbox/web/start-sandbox.ts');
    await fillLibrary(ground);
    await startInSandbox(ground, await sandbox);
    return;
  }
  void fillLibrary(ground);
  await startForReal(ground, config.DISCORD_TOKEN);
}

/** What speaks with Discord: by far the most code of a start. */
interface Front {
  readonly startDiscord: (options: DiscordOptions) => Promise<Discord>;
  readonly commands: DiscordOptions['commands'];
}

async function loadFront(): Promise<Front> {
  const [{ startDiscord }, { commands }] = await Promise.all([
    import('./discord/client.ts'),
    import('../commands/index.ts'),
  ]);
  return { startDiscord, commands };
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
  const health = watchHealth({
    archive: checkArchive(host.status),
    discord: () => (discord ? discord.problem() : 'the connection to Discord is being made'),
  });
  const notice = notifyService(process.env, () => health.report().status !== 'failing');
  const publicUrl = config.PUBLIC_URL ?? null;
  const reader = await openReader(ground, { port: config.PORT, publicUrl, health });
  running.push(reader);
  log.info(`The reader's pages are at ${reader.address}/`);
  const options = discordOptions(ground, config.READER ? publicUrl : null);
  const intake = openIntake(ground, config.DISCORD_API);
  const { startDiscord } = ground.front;
  discord = await connectPatiently(startDiscord, { ...options, intake, token, api: config.DISCORD_API });
  running.push(discord, { close: async () => notice.stopping() });
  notice.ready();
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
  place: Pick<ServeOptions, 'port' | 'publicUrl' | 'health'>,
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

/** The first archive: an error here is said, and the bot runs on, so that an admin can mend it and reindex. */
async function fillLibrary({ host, log, onEnd }: Ground): Promise<void> {
  try {
    const report = await host.reindex();
    const { articles, paragraphs, skipped, seconds } = report;
    log.info(`${articles} articles with ${paragraphs} paragraphs are ready, after ${seconds.toFixed(1)} s.`);
    for (const { file, reason, partial } of skipped)
      log.warn({ file, reason }, partial ? 'a file was read in part' : 'a file was skipped');
    for (const note of reportNotes(report, sayIn())) log.info(note);
  } catch (error) {
    if (error instanceof EndingError && host.status() === null) onEnd(error);
    else if (error instanceof UserError) log.error(error.message);
    else log.error({ error }, 'the articles could not be read');
  }
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
