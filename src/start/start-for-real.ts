import { setTimeout as delay } from 'node:timers/promises';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { Discord } from '../discord/client.ts';
import type { DiscordOptions } from '../discord/discord-options.ts';
import { EndingError, EXIT_STATUS } from '../exit-status.ts';
import { attachmentHosts } from '../intake/attachment-hosts.ts';
import { createFetcher } from '../intake/fetching/fetch-document.ts';
import { notifyService } from '../notify-service.ts';
import { checkArchive, watchHealth } from '../reader/health.ts';
import { ENTRY, type Foundation, type Front } from './foundation.ts';
import { openCorpora } from './open-corpora.ts';
import { discordOptions, openIntake, openReader } from './open-parts.ts';

/** Connects to Discord, and serves the reader's pages. */
export async function startForReal(foundation: Foundation, token: string): Promise<void> {
  const { config, log, host, running } = foundation;
  let discord: Discord | null = null;
  const corpora = openSeveral(foundation);
  const health = watchHealth({
    // Each of several archives is opened when it is asked.
    ...(!corpora && { archive: checkArchive(host.status) }),
    discord: () => (discord ? discord.problem() : 'the connection to Discord is being made'),
  });
  const notice = notifyService(process.env, () => health.report().status !== 'failing');
  const publicUrl = config.PUBLIC_URL ?? null;
  const { startDiscord, openPosted } = foundation.front;
  const posted = config.GATEWAY || publicUrl === null ? null : openPosted(publicUrl);
  const reader = await openReader(foundation, {
    port: config.PORT,
    publicUrl,
    health,
    posted,
    corpora: servedOf(corpora),
  });
  running.push(reader);
  log.info(`The reader's pages are at ${reader.address}/`);
  const options = discordOptions(foundation, config.READER ? publicUrl : null);
  const intake = corpora ? null : openIntake(foundation, config.DISCORD_API);
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

/** Several corpora, where the settings name a file of them; else null. */
function openSeveral(foundation: Foundation): Corpora | null {
  const { config, corporaSettings: settings, running } = foundation;
  if (!settings) return null;
  const fetcher = createFetcher({ trustedOrigins: attachmentHosts(config.DISCORD_API).trustedOrigins });
  const corpora = openCorpora({ ...foundation, settings, fetcher, entry: ENTRY });
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
