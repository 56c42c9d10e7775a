import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Team } from 'discord.js';

/** Half of the time that Discord gives for a first answer. */
const PATIENCE_MS = 1500;

/**
 * Asks anew each time, since a team's members can change while the program runs; falls back on what was known last where the
 * answer fails or takes too long, so that an interaction is answered in time all the same.
 */
export function watchOwners(
  fetch: () => Promise<readonly string[]>,
  patience = PATIENCE_MS,
): () => Promise<readonly string[]> {
  let known: readonly string[] = [];
  return async () => {
    const asked = fetch().then(
      (ids) => {
        known = ids;
        return ids;
      },
      () => known,
    );
    return Promise.race([asked, delay(patience, undefined, { ref: false }).then(() => known)]);
  };
}

/** The application's owner, or the members of the team that owns it. */
export async function fetchOwnerIds(client: Client): Promise<string[]> {
  const owner = (await client.application?.fetch())?.owner ?? null;
  if (owner instanceof Team) return [...owner.members.keys()];
  return owner === null ? [] : [owner.id];
}
