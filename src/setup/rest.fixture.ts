import { REST } from 'discord.js';
import type { StandIn } from '../sandbox/discord.ts';

/** The bot's own way to a stand-in. */
export function restOf({ apiBase, token }: StandIn): REST {
  return new REST({ api: apiBase }).setToken(token);
}
