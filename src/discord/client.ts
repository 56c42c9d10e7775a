import { setTimeout as delay } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  HTTPError,
  Options,
  Partials,
} from 'discord.js';
import type { AnswerOptions } from '../answer/options.ts';
import { attachmentHosts } from '../intake/attachment-hosts.ts';
import type { Intake } from '../intake/intake.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { type AccessRules, createAccess } from './access/access.ts';
import { createCooldown } from './access/cooldown.ts';
import { fetchOwnerIds, watchOwners } from './access/owners.ts';
import { openAnswerService } from './answer-service.ts';
import type { BotContext } from './bot-context.ts';
import type { Command } from './command.ts';
import { dispatch } from './dispatch.ts';
import { loggable } from './failure.ts';
import { answerMessage } from './mentions.ts';
import { registerCommands } from './register.ts';
import type { AddressOf } from './views.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Where Discord's REST API is, without the version: `https://discord.com/api`. */
  readonly api: string;
  /** See `Registration`. */
  readonly guildId: string | undefined;
  readonly access: AccessRules;
  /** The least time between two requests of one person, in seconds. */
  readonly cooldownSeconds: number;
  readonly answers: AnswerOptions;
  readonly library: Library;
  /** The way into the corpus folder, for /add and /remove; null or left out: they say that it is closed. */
  readonly intake?: Intake | null;
  readonly commands: readonly Command[];
  readonly addressOf: AddressOf;
  readonly log: Log;
  readonly logQuestions: boolean;
  /** Milliseconds, for measuring and waiting; the computer's own where left out. */
  readonly now?: () => number;
}

export interface Discord {
  /** Takes nothing new, waits for what is under way (10 s at most), then leaves. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const HINT_SECONDS = 600;

/** Connects to Discord and answers there until closed. Rejects where the token or the address is wrong. */
export async function startDiscord(options: DiscordOptions): Promise<Discord> {
  const { log } = options;
  const client = new Client({
    // No privileged intent: mentions, direct messages, context-menu targets and pinged replies carry their words.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: options.api },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 50 }),
  });
  const bot = openFront(client, options);
  const underWay = new Set<Promise<void>>();
  let isClosing = false;
  const handle = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  client.on(Events.Error, (error) =>
    log.error({ err: loggable(error) }, 'the connection to Discord had an error'),
  );
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!isClosing) log.error({ code }, 'Discord ended the connection for good');
  });
  client.on(Events.ShardReconnecting, () => {
    if (!isClosing) log.info('reconnecting to Discord');
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (!isClosing) handle(dispatch(interaction, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isClosing) handle(answerMessage(message, bot));
  });

  try {
    await connect(client, options);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    async close() {
      isClosing = true;
      await Promise.race([Promise.allSettled(underWay), delay(PATIENCE_MS, undefined, { ref: false })]);
      await client.destroy();
    },
  };
}

function openFront(client: Client, options: DiscordOptions): BotContext {
  const { commands, addressOf, log, logQuestions, library, answers, intake = null } = options;
  const { now = () => performance.now() } = options;
  return {
    commands,
    addressOf,
    log,
    logQuestions,
    service: openAnswerService(library, {
      ...answers,
      intake,
      attachmentHosts: attachmentHosts(options.api).hosts,
    }),
    access: createAccess(options.access, {
      ownerIds: watchOwners(() => fetchOwnerIds(client)),
      guildIds: () => [...client.guilds.cache.keys()],
    }),
    cooldown: createCooldown(options.cooldownSeconds, now),
    hints: createCooldown(HINT_SECONDS, now),
    now,
  };
}

async function connect(
  client: Client,
  { api, token, commands, guildId, log }: DiscordOptions,
): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw explainLogin(error, api);
  }
  const { application, user } = await ready;
  try {
    const registered = await registerCommands(client.rest, commands, {
      applicationId: application.id,
      guildId,
    });
    log.info({ as: user.tag, registered }, 'connected to Discord');
  } catch (error) {
    // Mentions and commands that are registered already work all the same.
    const hint = guildId === undefined ? '' : ' Is the bot in the server that GUILD_ID names?';
    log.error({ err: loggable(error) }, `connected to Discord, which did not take the commands.${hint}`);
  }
}

function explainLogin(error: unknown, api: string): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new UserError(
      'Discord does not know the token in DISCORD_TOKEN. Copy it again from the developer portal.',
    );
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof DiscordjsError)
    return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(`Discord could not be reached at ${api}: ${reason}`);
}
