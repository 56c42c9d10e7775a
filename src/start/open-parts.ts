import type { DiscordOptions } from '../discord/discord-options.ts';
import { attachmentHosts } from '../intake/attachment-hosts.ts';
import { followFeeds } from '../intake/feeds/follow-feeds.ts';
import { createFetcher } from '../intake/fetching/fetch-document.ts';
import { createIntake, type Intake } from '../intake/intake.ts';
import { type ServedReader, type ServeOptions, serveReader } from '../reader/serve.ts';
import type { Foundation } from './foundation.ts';

/** The reader's pages, on the address that the settings name. */
export function openReader(
  { config, host, log, page }: Foundation,
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
export function openIntake({ config, host, log, metrics, running }: Foundation, discordApi: string): Intake {
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

/** What the bot is told, besides where Discord is. */
export function discordOptions(
  { config, host, log, metrics, alerts, feedback, channels, front, onEnd }: Foundation,
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
