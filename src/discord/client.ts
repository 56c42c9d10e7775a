import { setTimeout as delay } from 'node:timers/promises';
import { openHomeServer } from './access/home-server.ts';
import { startAlerts } from './alerts/start-alerts.ts';
import { inviteLink } from './checkup/invite.ts';
import { postedElsewhere, readApplication } from './connection/application.ts';
import { forgetIdleChannels } from './connection/caches.ts';
import { connect } from './connection/connect.ts';
import { DiscordRest } from './connection/discord-rest.ts';
import { makeClient } from './connection/make-client.ts';
import { createTransport } from './connection/transport.ts';
import { type ConnectionWatch, watchConnection } from './connection/watch-connection.ts';
import type { DiscordOptions } from './discord-options.ts';
import { listen } from './listen.ts';
import { openContext } from './open-context.ts';

export interface Discord {
  /** Null while people's questions come in and can be answered, else what is wrong, in words. */
  problem(): string | null;
  /** Takes nothing new, waits for what is under way (10 s at most), then leaves. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Connects to Discord and answers there until closed. Rejects where the token or the address is wrong (see `connect`). */
export async function startDiscord(options: DiscordOptions): Promise<Discord> {
  const { log, api, token, posted = null, onEnd = () => {} } = options;
  let watch: ConnectionWatch | null = null;
  const transport = createTransport({ onRefusedToken: () => watch?.refuseToken() });
  const rest = new DiscordRest({ api, makeRequest: transport.makeRequest });
  const { readsMessages, endpoint } = await readApplication(rest, token);
  if (endpoint !== null && !posted) log.error(postedElsewhere(endpoint));
  const client = makeClient({ api, rest, readsMessages, posted });
  const home = await openHomeServer({
    guildIds: () => [...client.guilds.cache.keys()],
    dataDir: options.dataDir ?? null,
    log,
  });
  const closing = new AbortController();
  const bot = openContext(client, home, closing.signal, { ...options, readsMessages });

  listen(client, bot, closing.signal, options.channels);
  try {
    await connect(client, options);
    if (!bot.corpora) home.id();
    if (client.guilds.cache.size === 0 && client.application)
      log.info(`I am in no server yet. Invite me: ${inviteLink(client.application.id)}`);
  } catch (error) {
    await client.destroy();
    await transport.close();
    throw error;
  }
  const stopForgetting = forgetIdleChannels(client);
  const watching = watchConnection(client, { token, log, onEnd, ...options.patience });
  watch = watching;
  const rounds = bot.corpora
    ? bot.corpora
    : startAlerts(bot.service, { ...options, access: bot.access, rest: client.rest });
  await bot.corpora?.startAlerts();
  return {
    problem: watching.problem,
    async close() {
      closing.abort();
      watching.close();
      stopForgetting();
      await rounds?.close();
      await Promise.race([bot.admission.settled(), delay(PATIENCE_MS, undefined, { ref: false })]);
      await client.destroy();
      await transport.close();
    },
  };
}
