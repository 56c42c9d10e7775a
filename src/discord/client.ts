import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Alerts } from '../alerts/alerts.ts';
import type { Strictness } from '../answer/options.ts';
import type { ArchiveHost } from '../answering/archive-host.ts';
import type { Channels } from '../channels/channels.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { Ending } from '../exit-status.ts';
import type { Feedback } from '../feedback/feedback.ts';
import { attachmentHosts } from '../intake/attachment-hosts.ts';
import type { Intake } from '../intake/intake.ts';
import type { Log } from '../log.ts';
import { type Metrics, NO_METRICS } from '../metrics.ts';
import type { Locale } from '../words/locales.ts';
import { type AccessRules, createAccess } from './access/access.ts';
import { createCooldown } from './access/cooldown.ts';
import { type HomeServer, openHomeServer } from './access/home-server.ts';
import { fetchOwnerIds, watchOwners } from './access/owners.ts';
import { createRequestLimits } from './access/request-limits.ts';
import { startAlerts } from './alerts/start-alerts.ts';
import { type AnswerServiceOptions, openAnswerService } from './answer-service.ts';
import { openArchiveWait } from './archive-wait.ts';
import type { BotContext } from './bot-context.ts';
import { inviteLink } from './checkup/invite.ts';
import type { Command } from './command.ts';
import { postedElsewhere, readApplication } from './connection/application.ts';
import { forgetIdleChannels } from './connection/caches.ts';
import { connect } from './connection/connect.ts';
import { DiscordRest } from './connection/discord-rest.ts';
import { makeClient } from './connection/make-client.ts';
import { createTransport } from './connection/transport.ts';
import {
  type ConnectionWatch,
  type ConnectionWatchOptions,
  watchConnection,
} from './connection/watch-connection.ts';
import { type OpenCorpora, openCorporaHere, openPlaces } from './corpora/open-here.ts';
import { listen } from './listen.ts';
import { createAdmission } from './overload/admission.ts';
import { createAgeGauge } from './overload/message-age.ts';
import type { PostedInteractions } from './posted/posted-interactions.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Where Discord's REST API is, without the version: `https://discord.com/api`. */
  readonly api: string;
  /** Commands that Discord posts, in the place of its gateway; null or left out: the gateway. */
  readonly posted?: PostedInteractions | null;
  /** See `Registration`. */
  readonly guildId: string | undefined;
  readonly access: AccessRules;
  /** The least time between two requests of one person, in seconds. */
  readonly cooldownSeconds: number;
  readonly answers: { readonly strictness: Strictness; readonly locale?: Locale };
  /** Where the archive lives. */
  readonly host: ArchiveHost;
  /** Several corpora, each with an archive of its own, in place of `host`; null or left out: there is but one. */
  readonly corpora?: Corpora | null;
  /** The way into the corpus folder, for /add and /remove; null or left out: they say that it is closed. */
  readonly intake?: Intake | null;
  /** What people follow; null or left out: nothing can be followed. */
  readonly alerts?: Alerts | null;
  /** What is set for single channels; null or left out: nothing can be set. */
  readonly channels?: Channels | null;
  /** What is kept of questions and answers; null or left out: nothing, and answers have no buttons for it. */
  readonly feedback?: Feedback | null;
  /** How often it is looked whether there is news, in milliseconds; a sensible time where left out. */
  readonly alertEveryMs?: number;
  /** The time of day, for alerts; the computer's own where left out. */
  readonly clock?: () => Date;
  readonly commands: readonly Command[];
  /** Where the reader's pages are, to which citations without an address of their own lead; null for nowhere. */
  readonly readerUrl: string | null;
  readonly log: Log;
  readonly logQuestions: boolean;
  readonly metrics?: Metrics;
  /** Where it is kept which server is home; null or left out keeps it in memory. */
  readonly dataDir?: string | null;
  /** Told once where the connection can't go on: for good, or for too long. */
  readonly onEnd?: (ending: Ending) => void;
  /** How long to wait for Discord; sensible lengths where left out. */
  readonly patience?: Pick<ConnectionWatchOptions, 'silenceMs' | 'giveUpMs' | 'retryMs'>;
  /** Milliseconds, for measuring and waiting; the computer's own where left out. */
  readonly now?: () => number;
}

export interface Discord {
  /** Null while people's questions come in and can be answered, else what is wrong, in words. */
  problem(): string | null;
  /** Takes nothing new, waits for what is under way (10 s at most), then leaves. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const HINT_SECONDS = 600;

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

function openContext(
  client: Client,
  home: HomeServer,
  closing: AbortSignal,
  options: DiscordOptions & { readonly readsMessages: boolean },
): BotContext & { readonly corpora: OpenCorpora | null } {
  const {
    commands,
    readerUrl,
    log,
    logQuestions,
    host,
    answers,
    intake = null,
    alerts = null,
    feedback = null,
    channels = null,
    corpora = null,
    readsMessages,
  } = options;
  const { now = () => performance.now(), metrics = NO_METRICS } = options;
  const access = createAccess(options.access, {
    ownerIds: watchOwners(() => fetchOwnerIds(client)),
    homeGuildId: corpora ? () => undefined : home.id,
  });
  const places = corpora && openPlaces(client, corpora, channels);
  const common: AnswerServiceOptions = {
    ...answers,
    readerUrl,
    ...(options.clock && { now: options.clock }),
    intake,
    alerts,
    feedback,
    channels,
    places,
    ...(corpora && { forgetMarks: corpora.forget }),
    readsMessages,
    attachmentHosts: attachmentHosts(options.api).hosts,
  };
  return {
    commands,
    log,
    logQuestions,
    service: openAnswerService(host, common),
    corpora:
      corpora &&
      places &&
      openCorporaHere(client, corpora, { places, common, closing, alerts: { ...options, access } }),
    noCorpus: null,
    sharesCorpus: () => true,
    waiting: openArchiveWait(host, closing),
    access,
    limits: createRequestLimits({ cooldownSeconds: options.cooldownSeconds, metrics, now }),
    admission: createAdmission({ onShed: metrics.shed }),
    ages: createAgeGauge(() => performance.now()),
    hints: createCooldown(HINT_SECONDS, now),
    metrics,
    now,
  };
}
