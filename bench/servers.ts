import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startStandIn } from '../src/sandbox/discord.ts';
import { startBot, waitForBot } from './load/bot-process.ts';
import { readProcessUse } from './load/watch-process.ts';

/*
 * What the bot's memory grows by with the servers that it is in: the whole program over the articles that come with it, connected to a stand-in
 * with one server, and then to one with many.
 *
 *     npm run bench -- servers               1,000 servers of 200 channels
 *     npm run bench -- servers 100 50
 */

const SETTLING_MS = 20_000;

/** Prints a row for one server of one channel, and one for `servers` of `channels` each. */
export async function measureServers([servers = '1000', channels = '200']: readonly string[]): Promise<void> {
  console.log('| servers | channels of each | memory MB | the most |\n| --: | --: | --: | --: |');
  for (const [guilds, each] of [
    [1, 1],
    [Number(servers), Number(channels)],
  ] as const) {
    const { settled, most } = await measure(guilds, each);
    console.log(
      `| ${[guilds.toLocaleString('en'), each, settled.toFixed(0), most.toFixed(0)].join(' | ')} |`,
    );
  }
}

async function measure(servers: number, channels: number): Promise<{ settled: number; most: number }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'verbatim-servers-'));
  const discord = await startStandIn({
    guilds: Array.from({ length: servers }, (_, n) => ({
      name: `Server ${n}`,
      // As servers have them: who may read and write in a channel is set for it.
      channels: Array.from({ length: channels }, (_, c) => ({
        name: `channel-${c}`,
        denyEveryone: ['ManageMessages' as const],
      })),
    })),
  });
  const bot = startBot(discord, dataDir);
  let most = 0;
  const memory = (): number => readProcessUse(bot.pid ?? 0)?.megabytes ?? 0;
  const look = setInterval(() => {
    most = Math.max(most, memory());
  }, 100);
  try {
    await waitForBot(discord);
    await delay(SETTLING_MS);
    return { settled: memory(), most };
  } finally {
    clearInterval(look);
    bot.kill('SIGTERM');
    await new Promise((resolve) => bot.once('exit', resolve));
    await discord.close();
    rmSync(dataDir, { recursive: true });
  }
}
