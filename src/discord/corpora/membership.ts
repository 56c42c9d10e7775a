import { DiscordAPIError, type REST, Routes } from 'discord.js';

/** Whether somebody is in a server; asked of Discord, and remembered for a while. Rejects where Discord can't be asked: then nothing is known. */
export type IsMember = (guildId: string, personId: string) => Promise<boolean>;

/** Whoever leaves a server can still ask for so long in direct messages. */
const FRESH_MS = 600_000;
/** Whoever has just come in need not wait long. */
const FRESH_REFUSAL_MS = 30_000;
const MAX_REMEMBERED = 10_000;

/** Asks by REST, since without a privileged intent Discord doesn't tell who is in a server. */
export function createMembership(
  rest: Pick<REST, 'get'>,
  now: () => number = () => performance.now(),
): IsMember {
  const known = new Map<string, { readonly isMember: boolean; readonly until: number }>();
  return async (guildId, personId) => {
    const key = `${guildId} ${personId}`;
    const before = known.get(key);
    if (before && now() < before.until) return before.isMember;
    known.delete(key);
    let isMember = false;
    try {
      await rest.get(Routes.guildMember(guildId, personId));
      isMember = true;
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    }
    // The map keeps the order of insertion: the oldest goes.
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MAX_REMEMBERED) known.delete(oldest);
    known.set(key, { isMember, until: now() + (isMember ? FRESH_MS : FRESH_REFUSAL_MS) });
    return isMember;
  };
}
