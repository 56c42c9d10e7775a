import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  HTTPError,
} from 'discord.js';
import { EndingError, EXIT_STATUS } from '../../exit-status.ts';
import type { Log } from '../../log.ts';
import type { Command } from '../command.ts';
import { loggable } from '../failure.ts';
import { registerCommands } from '../register.ts';
import { endingFor } from './close-codes.ts';

export interface ConnectOptions {
  /** Where Discord's REST API is, without the version. */
  readonly api: string;
  readonly token: string;
  readonly commands: readonly Command[];
  /** See `Registration`. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

/**
 * Logs in, waits until the bot is ready, and tells Discord the commands. Throws an `EndingError` where Discord does not take the
 * token or the bot as it is set up (`refused`), and where it cannot be reached (`unreachable`).
 */
export async function connect(client: Client, options: ConnectOptions): Promise<void> {
  const { user, application } = await logIn(client, options);
  const { commands, guildId, log } = options;
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

async function logIn(client: Client, { api, token }: ConnectOptions): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let closeCode: number | null = null;
  const closed = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      closeCode = code;
      reject(new EndingError(endingFor(code)));
    });
  });
  closed.catch(() => undefined); // after the start, whoever watches the connection is told
  try {
    await client.login(token);
  } catch (error) {
    throw closeCode === null ? explainLogin(error, api) : new EndingError(endingFor(closeCode));
  }
  return Promise.race([ready, closed]);
}

function explainLogin(error: unknown, api: string): unknown {
  if (error instanceof EndingError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new EndingError({
      status: EXIT_STATUS.refused,
      message: 'Discord does not know the token in DISCORD_TOKEN. Copy it again from the developer portal.',
    });
  }
  const isOfServer = error instanceof HTTPError && error.status >= 500;
  if (!isOfServer && (error instanceof DiscordAPIError || error instanceof DiscordjsError)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new EndingError(
    { status: EXIT_STATUS.unreachable, message: `Discord could not be reached at ${api}: ${reason}.` },
    { cause: error },
  );
}
