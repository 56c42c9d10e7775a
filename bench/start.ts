import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBuild } from '../src/launch/build-place.mjs';

/*
 * How long `npm start` takes until the bot can be asked: into a new DATA_DIR, and then again and again.
 *
 *     npm run bench -- start
 */

const STARTS = 6;
const MAX_JOINING_MS = 60_000;
const READY = /Open http/;
/** Of `/proc/PID/stat`, in milliseconds. */
const TICK_MS = 10;

/** What runs: what every start runs, and for comparison the source translated as it goes. */
const WAYS = [
  ['npm start', ['npm', 'start', '--silent']],
  ['without npm', [process.execPath, 'src/launch/start.mjs']],
  ['translated', [process.execPath, '--import', 'tsx', 'src/main.ts']],
] as const;

export async function measureStarts(): Promise<void> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'verbatim-bench-'));
  try {
    console.log('| what | first, s | later, best s | median s | processor, median s |');
    console.log('| --- | --: | --: | --: | --: |');
    for (const [name, command] of WAYS) {
      const dataDir = path.join(home, name);
      const first = await measureStart(command, dataDir);
      // It is joined in a process beside it, with low priority.
      for (let waited = 0; findBuild() === null && waited < MAX_JOINING_MS; waited += 1000) await delay(1000);
      const later = [];
      for (let at = 0; at < STARTS; at++) later.push(await measureStart(command, dataDir));
      const [walls, cpus] = [later.map(({ wall }) => wall), later.map(({ cpu }) => cpu)];
      const cells = [first.wall, Math.min(...walls), median(walls), median(cpus)];
      console.log(`| ${name} | ${cells.map((value) => value.toFixed(2)).join(' | ')} |`);
    }
  } finally {
    await rm(home, { recursive: true });
  }
}

/** Seconds until the sandbox says that it can be opened; processor time is that of the process itself. */
function measureStart(
  [program, ...args]: readonly [string, ...string[]],
  dataDir: string,
): Promise<{ readonly wall: number; readonly cpu: number }> {
  const start = performance.now();
  const env = { ...process.env, DISCORD_TOKEN: '', PORT: '0', DATA_DIR: dataDir };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let out = '';
  let measured = { wall: Number.NaN, cpu: Number.NaN };
  child.stdout.on('data', (data) => {
    out += data;
    if (!READY.test(out) || child.pid === undefined) return;
    out = '';
    measured = { wall: (performance.now() - start) / 1000, cpu: cpuOf(child.pid) };
    process.kill(-child.pid, 'SIGTERM');
  });
  return new Promise((resolve) => child.on('exit', () => resolve(measured)));
}

/** Seconds; not a number where the system does not tell. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * TICK_MS) / 1000;
  } catch {
    return Number.NaN;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
