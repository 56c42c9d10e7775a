import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { hasMessageContent } from '../connection/application.ts';
import { areRegistered } from '../register.ts';
import { missingPermissions } from './invite.ts';

/** What Discord says of the bot. */
export interface BotFacts {
  readonly name: string;
  readonly applicationId: string;
  readonly applicationName: string;
  readonly servers: readonly {
    readonly name: string;
    /** By the names that Discord shows. */
    readonly missing: readonly string[];
  }[];
  /** Whether the message content intent is switched on for it. */
  readonly readsMessages: boolean;
  /** Whether Discord has the commands as they are. */
  readonly hasCommands: boolean;
  /** By how many seconds this computer's clock is ahead of Discord's; negative where it is behind, null where Discord did not say. */
  readonly clockAhead: number | null;
}

export interface DiscordPlace {
  /** Where Discord's REST API is, without the version. */
  readonly api: string;
  readonly token: string;
  readonly guildId: string | undefined;
}

/** Why Discord could not be asked: it does not know the token, or can't be reached. */
export type AskFailure =
  | { readonly failure: 'token' }
  | { readonly failure: 'unreachable'; readonly reason: string };

const user = z.object({ username: z.string() });
const application = z.object({ id: z.string(), name: z.string(), flags: z.number().optional() });
const servers = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string().optional() }));

const MAX_WAIT_MS = 10_000;

/** Asks Discord about the bot that a token belongs to. */
export async function askDiscord(
  { api, token, guildId }: DiscordPlace,
  commands: readonly Command[],
): Promise<BotFacts | AskFailure> {
  const rest = new REST({ api, retries: 1, timeout: MAX_WAIT_MS }).setToken(token);
  try {
    const { username } = user.parse(await rest.get(Routes.user()));
    const { id, name, flags } = application.parse(await rest.get('/applications/@me'));
    const joined = servers.parse(await rest.get(Routes.userGuilds()));
    return {
      name: username,
      applicationId: id,
      applicationName: name,
      readsMessages: hasMessageContent(flags),
      servers: joined.map((server) => ({
        name: server.name,
        missing: server.permissions === undefined ? [] : missingPermissions(BigInt(server.permissions)),
      })),
      hasCommands: await areRegistered(rest, commands, { applicationId: id, guildId }),
      clockAhead: await clockAheadOf(api),
    };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return { failure: 'token' };
    return { failure: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** By the date of one of Discord's answers, which is precise to a second. */
async function clockAheadOf(api: string): Promise<number | null> {
  const response = await fetch(`${api}/v10/gateway`, { signal: AbortSignal.timeout(MAX_WAIT_MS) }).catch(
    () => null,
  );
  const date = Date.parse(response?.headers.get('date') ?? '');
  return Number.isNaN(date) ? null : Math.round((Date.now() - date) / 1000);
}
