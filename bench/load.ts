import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type StandIn, startStandIn } from '../src/sandbox/discord.ts';
import type { SandboxPerson } from '../src/sandbox/people/person.ts';
import { startBot, waitForBot } from './load/bot-process.ts';
import { type LoadResult, offerLoad } from './load/offer-load.ts';
import { readProcessUse } from './load/watch-process.ts';

/*
 * What one process carries: people in a hundred servers ask through the stand-in for Discord, which is this process; the bot is the whole program
 * in a process of its own, over the articles that come with it.
 *
 *     npm run bench -- load                     5, 20, 60, 150, 500 and 1,000 questions a second, 30 s each
 *     npm run bench -- load 60 500 --seconds 10
 */

const RATES = [5, 20, 60, 150, 500, 1000];
const SERVERS = 100;
/** So many that nobody asks twice within the cooldown. */
const PEOPLE_A_SERVER = 50;
const QUESTION = 'What did Zelenskiy tell the parliament?';

/** Offers each rate in turn and prints a row of a table for it. */
export async function measureLoad(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--seconds');
  const seconds = at < 0 ? 30 : Number(words[at + 1]);
  const given = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1)).map(Number);
  const rates = given.length > 0 ? given : RATES;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'verbatim-load-'));
  const discord = await startStandIn({
    guilds: Array.from({ length: SERVERS }, (_, n) => ({ name: `Server ${n}` })),
  });
  const bot = startBot(discord, dataDir);
  try {
    await waitForBot(discord);
    const people = populate(discord);
    await warmUp(discord, people);
    console.log(
      '| offered a second | answered a second | told it is busy | told nothing | first response ms, median / 99 % | answer ms, median / 99 % | processor | memory MB | handles | answers again within 1 s after |',
    );
    console.log('| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
    for (const rate of rates) await measureRate({ discord, bot, people, rate, seconds });
  } finally {
    bot.kill('SIGTERM');
    await new Promise((resolve) => bot.once('exit', resolve));
    await discord.close();
    rmSync(dataDir, { recursive: true });
  }
}

/** One person of each server after the other, so that neighbours in the list are of different servers. */
function populate(discord: StandIn): SandboxPerson[] {
  return Array.from({ length: PEOPLE_A_SERVER }, (_, n) =>
    discord.guilds.map((guild, s) => discord.user(`person ${n} of ${s}`, { guild })),
  ).flat();
}

async function warmUp(discord: StandIn, people: readonly SandboxPerson[]): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const { answered } = await offerLoad(discord, people, { perSecond: 5, seconds: 2, question: QUESTION });
    if (answered === 10) return;
  }
  throw new Error('the bot does not answer');
}

interface Measuring {
  readonly discord: StandIn;
  readonly bot: ChildProcess;
  readonly people: readonly SandboxPerson[];
  readonly rate: number;
  readonly seconds: number;
}

async function measureRate({ discord, bot, people, rate, seconds }: Measuring): Promise<void> {
  const pid = bot.pid ?? 0;
  const most = { megabytes: 0, sockets: 0 };
  const before = readProcessUse(pid)?.cpuSeconds ?? 0;
  const started = performance.now();
  const look = setInterval(() => {
    const use = readProcessUse(pid);
    most.megabytes = Math.max(most.megabytes, use?.megabytes ?? 0);
    most.sockets = Math.max(most.sockets, use?.sockets ?? 0);
  }, 200);
  const result = await offerLoad(discord, people, { perSecond: rate, seconds, question: QUESTION });
  const cpu = ((readProcessUse(pid)?.cpuSeconds ?? 0) - before) / ((performance.now() - started) / 1000);
  clearInterval(look);
  const recovery = await secondsToRecover(people);
  console.log(toRow({ rate, seconds, result, cpu, most, recovery }));
  discord.world.forget();
}

/** Asks one question after the other until one is answered within a second. */
async function secondsToRecover(people: readonly SandboxPerson[]): Promise<number> {
  const start = performance.now();
  for (let n = 0; performance.now() - start < 90_000; n++) {
    const begun = (performance.now() - start) / 1000;
    const reply = people[(n * 37) % people.length]?.slash('ask', { question: QUESTION });
    const isQuick = await Promise.race([
      reply?.then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000)),
    ]);
    if (isQuick) return begun;
  }
  return Number.POSITIVE_INFINITY;
}

interface Row {
  readonly rate: number;
  readonly seconds: number;
  readonly result: LoadResult;
  readonly cpu: number;
  readonly most: { readonly megabytes: number; readonly sockets: number };
  readonly recovery: number;
}

function toRow({ rate, seconds, result, cpu, most, recovery }: Row): string {
  const { answered, refused, untold, firstResponses, answers } = result;
  const cells = [
    rate.toLocaleString('en'),
    (answered / seconds).toFixed(1),
    ...[refused, untold].map((count) => count.toLocaleString('en')),
    ...[firstResponses, answers].map((times) => `${percentile(times, 0.5)} / ${percentile(times, 0.99)}`),
    `${Math.round(cpu * 100)} %`,
    most.megabytes.toFixed(0),
    most.sockets,
    `${recovery.toFixed(1)} s`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0) ?? '–';
}
