import { commands } from '../commands/index.ts';
import { exampleQuestions } from './answer/example-questions.ts';
import { citationLink } from './answer/passages/citation-link.ts';
import type { Config } from './config.ts';
import { type DiscordOptions, startDiscord } from './discord/client.ts';
import { attachmentHosts } from './intake/attachment-hosts.ts';
import { followFeeds } from './intake/feeds/follow-feeds.ts';
import { createFetcher } from './intake/fetching/fetch-document.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { type Library, openLibrary } from './library/library.ts';
import { reportNotes } from './library/report-notes.ts';
import type { Log } from './log.ts';
import { type ServedReader, serveReader } from './reader/serve.ts';
import { UserError } from './user-error.ts';

/** What runs, and is closed in the reverse order of its start. */
export interface Closable {
  close(): Promise<void>;
}

/** Settings → library → reader and Discord, or the sandbox where no token is set. What runs is added to `running`. */
export async function start(config: Config, log: Log, running: Closable[]): Promise<void> {
  const library = openLibrary({
    corpusDir: config.CORPUS_DIR,
    dataDir: config.DATA_DIR,
    workers: config.WORKERS,
    watch: config.WATCH,
    log,
  });
  running.push(library);
  if (config.DISCORD_TOKEN === undefined) {
    log.info(
      'No DISCORD_TOKEN is set: this is the sandbox, a stand-in for Discord on this machine alone. Set one in .env for the real one.',
    );
    await fillLibrary(library, log);
    await startInSandbox(config, library, log, running);
    return;
  }
  void fillLibrary(library, log);
  const publicUrl = config.PUBLIC_URL ?? null;
  const reader = await openReader(config, library, log, { port: config.PORT, publicUrl });
  running.push(reader);
  log.info(`The reader's pages are at ${reader.address}/`);
  const options = discordOptions(config, library, log, config.READER ? publicUrl : null);
  const intake = openIntake(config, library, log, config.DISCORD_API, running);
  running.push(
    await startDiscord({ ...options, intake, token: config.DISCORD_TOKEN, api: config.DISCORD_API }),
  );
}

/** The same bot, connected to the stand-in for Discord; its citations lead to the reader on this machine. */
async function startInSandbox(
  config: Config,
  library: Library,
  log: Log,
  running: Closable[],
): Promise<void> {
  const { startSandbox } = await import('./sandbox/web/start-sandbox.ts');
  const answers = { strictness: config.ABSTAIN };
  const sandbox = await startSandbox({
    port: config.PORT,
    examples: () => exampleQuestions(library.current(), answers),
  });
  running.push(sandbox);
  const reader = await openReader(config, library, log, { port: 0, publicUrl: null });
  running.push(reader);
  const options = discordOptions(config, library, log, config.READER ? reader.address : null);
  const intake = openIntake(config, library, log, sandbox.apiBase, running);
  running.push(await startDiscord({ ...options, intake, token: sandbox.token, api: sandbox.apiBase }));
  if (sandbox.busyPort !== null) {
    log.warn(`Port ${sandbox.busyPort} is in use by another program; the sandbox took another.`);
  }
  log.info(`Open ${sandbox.url} in your browser, and ask.`);
}

function openReader(
  { HOST, READER, DISCORD_TOKEN }: Config,
  library: Library,
  log: Log,
  place: { readonly port: number; readonly publicUrl: string | null },
): Promise<ServedReader> {
  const host = DISCORD_TOKEN === undefined ? '127.0.0.1' : HOST;
  return serveReader({ library, log, host, articles: READER, ...place });
}

/** The ways into the corpus folder: links and attachments that people bring, and feeds. */
function openIntake(
  config: Config,
  library: Library,
  log: Log,
  discordApi: string,
  running: Closable[],
): Intake {
  const { trustedOrigins } = attachmentHosts(discordApi);
  const fetcher = createFetcher({ trustedOrigins });
  running.push(fetcher);
  const places = { corpusDir: config.CORPUS_DIR, dataDir: config.DATA_DIR, fetcher };
  const [feeds, minutes] = [config.FEEDS, config.FEED_MINUTES];
  running.push(followFeeds({ feeds, minutes, onAdded: () => library.reindex(), log, ...places }));
  return createIntake(places);
}

/** The first archive: an error here is said, and the bot runs on, so that an admin can mend it and reindex. */
async function fillLibrary(library: Library, log: Log): Promise<void> {
  try {
    const report = await library.reindex();
    const { articles, paragraphs, skipped, seconds } = report;
    log.info(`${articles} articles with ${paragraphs} paragraphs are ready, after ${seconds.toFixed(1)} s.`);
    for (const { file, reason } of skipped) log.warn({ file, reason }, 'a file was skipped');
    for (const note of reportNotes(report)) log.info(note);
  } catch (error) {
    if (error instanceof UserError) log.error(error.message);
    else log.error({ error }, 'the articles could not be read');
  }
}

function discordOptions(
  config: Config,
  library: Library,
  log: Log,
  readerUrl: string | null,
): Omit<DiscordOptions, 'token' | 'api'> {
  return {
    library,
    commands,
    log,
    guildId: config.GUILD_ID,
    access: {
      adminUserIds: config.ADMIN_USER_IDS,
      homeGuildId: config.HOME_GUILD_ID,
      allowedGuilds: config.ALLOWED_GUILDS,
      allowedChannels: config.ALLOWED_CHANNELS,
    },
    cooldownSeconds: config.COOLDOWN_SECONDS,
    answers: { strictness: config.ABSTAIN },
    addressOf: (citation, words, archive) =>
      citationLink(
        { citation, span: words?.span ?? null },
        archive?.get(citation.articleId)?.article,
        readerUrl,
      ),
    logQuestions: config.LOG_QUESTIONS,
  };
}
