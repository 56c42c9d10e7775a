import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options, Partials, Team } from 'discord.js';
import type { AnswerOptions } from '../answer/options.ts';
import type { Library } from '../archive/library.ts';
import type { Log } from '../log.ts';
import { type AccessRules, createAccess } from './access.ts';
import type { Command } from './command.ts';
import { createCooldown } from './cooldown.ts';
import { openDesk } from './desk.ts';
import { dispatch } from './dispatch.ts';
import type { Front } from './front.ts';
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
  readonly commands: readonly Command[];
  readonly addressOf: AddressOf;
  readonly log: Log;
  readonly logQuestions: boolean;
}

export interface Discord {
  /** Takes nothing new, waits for what is under way (10 s at most), then leaves. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

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
  const front = openFront(client, options);
  const underWay = new Set<Promise<void>>();
  let isClosing = false;
  const handle = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection to Discord had an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.warn({ code }, 'Discord ended the connection for good'),
  );
  client.on(Events.ShardReconnecting, () => log.info('reconnecting to Discord'));
  client.on(Events.InteractionCreate, (interaction) => {
    if (!isClosing) handle(dispatch(interaction, front));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isClosing) handle(answerMessage(message, front));
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

function openFront(client: Client, options: DiscordOptions): Front {
  const { commands, addressOf, log, logQuestions, library, answers } = options;
  return {
    ...{ commands, addressOf, log, logQuestions },
    desk: openDesk(library, answers),
    access: createAccess(options.access, {
      ownerIds: () => ownerIds(client),
      guildIds: () => [...client.guilds.cache.keys()],
    }),
    cooldown: createCooldown(options.cooldownSeconds),
    now: () => performance.now(),
  };
}

async function connect(client: Client, { token, commands, guildId, log }: DiscordOptions): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const { application, user } = await ready;
  const registered = await registerCommands(client.rest, commands, {
    applicationId: application.id,
    guildId,
  });
  log.info({ as: user.tag, registered }, registered ? 'connected; commands registered' : 'connected');
}

/** Asked anew each time: a team's members can change while the program runs. */
async function ownerIds(client: Client): Promise<string[]> {
  const owner = (await client.application?.fetch())?.owner ?? null;
  if (owner instanceof Team) return [...owner.members.keys()];
  return owner === null ? [] : [owner.id];
}
