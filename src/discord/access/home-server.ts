import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../intake/corpus-files.ts';
import type { Log } from '../../log.ts';

/** The server whose managers may change the articles, where the settings name none. */
export interface HomeServer {
  /** Undefined where there is none. Decided once, by the first call that finds the bot in a server. */
  id(): string | undefined;
}

export interface HomeServerOptions {
  /** The servers that the bot is in now. */
  readonly guildIds: () => readonly string[];
  /** Where the decision is kept over a restart; null keeps it in memory. */
  readonly dataDir: string | null;
  readonly log: Log;
}

const decision = z.object({ home: z.string().nullable() });

/**
 * Recalls which server is home. It is the one that the bot is alone in when it is first asked, and stays that: whoever invites the bot elsewhere, or
 * throws it out, must not become its admin by that. In several servers none is, until HOME_GUILD_ID names one.
 */
export async function openHomeServer({ guildIds, dataDir, log }: HomeServerOptions): Promise<HomeServer> {
  const file = dataDir === null ? null : path.join(dataDir, 'home-server.json');
  let home = file === null ? undefined : await recall(file);
  return {
    id: () => {
      const here = guildIds();
      if (home === undefined && here.length > 0) {
        home = here.length === 1 ? (here[0] ?? null) : null;
        const bytes = new TextEncoder().encode(JSON.stringify({ home }));
        if (file) void writeWhole(file, bytes).catch((error: Error) => log.warn(error.message));
      }
      return home ?? undefined;
    },
  };
}

/** Undefined where nothing was decided yet. */
async function recall(file: string): Promise<string | null | undefined> {
  try {
    return decision.parse(JSON.parse(await readFile(file, 'utf8'))).home;
  } catch {
    return undefined;
  }
}
