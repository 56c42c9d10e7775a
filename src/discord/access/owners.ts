import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Team } from 'discord.js';

/** Half of the time that Discord gives for a first answer. */
const PATIENCE_MS = 1500;

/** A team's members can change while the program runs; until they are asked for again, refusing somebody costs no request. */
const FRESH_MS = 60_000;

/**
 * Asks at most once a minute; falls back on what was known last where the answer fails or takes too long, so that an
 * interaction is answered in time all the same.
 */
export function watchOwners(
  fetch: () => Promise<readonly string[]>,
  { patience = PATIENCE_MS, fresh = FRESH_MS, now = () => performance.now() } = {},
): () => Promise<readonly string[]> {
  let known: readonly string[] = [];
  let askedAt = Number.NEGATIVE_INFINITY;
  let asked = Promise.resolve(known);
  return async () => {
    if (now() - askedAt >= fresh) {
      askedAt = now();
      asked = fetch().then(
        (ids) => {
          known = ids;
          return ids;
        },
        () => known,
      );
    }
    return Promise.race([asked, delay(patience, undefined, { ref: false }).then(() => known)]);
  };
}

/** The application's owner, or the members of the team that owns it. */
export async function fetchOwnerIds(client: Client): Promise<string[]> {
  const owner = (await client.application?.fetch())?.owner ?? null;
  if (owner instanceof Team) return [...owner.members.keys()];
  return owner === null ? [] : [owner.id];
}
