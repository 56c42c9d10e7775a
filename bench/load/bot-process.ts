import { type ChildProcess, spawn } from 'node:child_process';
import type { StandIn } from '../../src/sandbox/discord.ts';

/** Starts the whole program, connected to a stand-in, over the articles that come with it. */
export function startBot(discord: StandIn, dataDir: string): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.apiBase,
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    NODE_OPTIONS: process.env['NODE_OPTIONS'],
  };
  return spawn(process.execPath, ['src/launch/start.mjs'], { env, stdio: 'inherit' });
}

/** A busy machine may take longer to read the program than a bot takes to connect. */
export async function waitForBot(discord: StandIn): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await discord.ready(1);
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}
