import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { mutate, randomFrom } from './fuzz/mutate.ts';
import type { MutantOutcome } from './fuzz/read-mutants.ts';
import { SEEDS } from './fuzz/seeds.ts';

/*
 * Reads mutated files of a format until the time is over; what makes the program stumble, hang or die is saved below data/fuzz.
 *
 *     npm run fuzz -- FORMAT SECONDS [SEED]     FORMAT: an ending (pdf, html …), or `all`, which shares the time out
 */

/** No file of a few kilobytes takes so long, on a busy machine either, where starting a thread takes seconds. */
const MAX_MS = 60_000;
const CASES = path.join('data', 'fuzz');

interface Tally {
  files: number;
  articles: number;
  mistakes: number;
}

const [format = 'all', seconds = '60', seedText = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const formats = format === 'all' ? Object.keys(SEEDS) : [format];
const unknown = formats.find((one) => !SEEDS[one]);
if (unknown !== undefined || !(Number(seconds) > 0)) {
  console.error(
    `Usage: npm run fuzz -- FORMAT SECONDS [SEED]; formats: ${Object.keys(SEEDS).join(', ')}, all.`,
  );
  process.exit(2);
}
console.log(
  `seed ${seedText}\n\n| format | files | of them were read | mistakes |\n| --- | --: | --: | --: |`,
);
let total = 0;
let mistakes = 0;
for (const one of formats) {
  const tally = await fuzz(one, (Number(seconds) * 1000) / formats.length);
  total += tally.files;
  mistakes += tally.mistakes;
  console.log(`| ${one} | ${tally.files} | ${tally.articles} | ${tally.mistakes} |`);
}
console.log(`| in all | ${total} | | ${mistakes} |`);
process.exit(mistakes > 0 ? 1 : 0);

async function fuzz(kind: string, milliseconds: number): Promise<Tally> {
  const random = randomFrom(Number(seedText) + formats.indexOf(kind));
  const seeds = SEEDS[kind] ?? [];
  const others = Object.values(SEEDS).flat();
  const pick = (list: readonly Uint8Array[]) => list[Math.floor(random() * list.length)] ?? new Uint8Array(0);
  const tally: Tally = { files: 0, articles: 0, mistakes: 0 };
  let worker = await startWorker();
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const bytes = mutate(pick(seeds), random, random() < 0.2 ? pick(others) : pick(seeds));
    const outcome = await readIn(worker, kind, bytes);
    tally.files += 1;
    if (typeof outcome !== 'string' && outcome.articles > 0) tally.articles += 1;
    const mistake = typeof outcome === 'string' ? outcome : outcome.mistake;
    if (mistake === null) continue;
    tally.mistakes += 1;
    await keepCase(kind, bytes, mistake);
    if (typeof outcome !== 'string') continue;
    worker.on('error', () => {}); // it is being ended; what it still says is of no use
    await worker.terminate();
    worker = await startWorker();
  }
  await worker.terminate();
  return tally;
}

/** A thread that has loaded the program, which does not count as a file's time. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./fuzz/read-mutants.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  await once(worker, 'message');
  return worker;
}

/** What came of a mutant; a text where its thread hung or died. */
function readIn(worker: Worker, kind: string, bytes: Uint8Array): Promise<MutantOutcome | string> {
  return new Promise((resolve) => {
    const finish = (outcome: MutantOutcome | string): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail).off('exit', stop);
      resolve(outcome);
    };
    const fail = (error: unknown): void =>
      finish(`its thread died: ${error instanceof Error ? error.message : String(error)}`);
    const stop = (code: number): void => finish(`its thread ended with ${code}`);
    const timer = setTimeout(() => finish(`it took more than ${MAX_MS / 1000} s`), MAX_MS);
    worker.on('message', finish).on('error', fail).on('exit', stop);
    worker.postMessage({ format: kind, bytes });
  });
}

/** Saves a mutant beside what it did. */
async function keepCase(kind: string, bytes: Uint8Array, mistake: string): Promise<void> {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  await mkdir(CASES, { recursive: true });
  await writeFile(path.join(CASES, `${name}.${kind}`), bytes);
  await writeFile(path.join(CASES, `${name}.why.txt`), `${mistake}\n`);
  console.error(`${path.join(CASES, `${name}.${kind}`)}: ${mistake}`);
}
