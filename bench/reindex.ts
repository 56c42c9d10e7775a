import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Library, openLibrary } from '../src/library/library.ts';
import { snapshotPlace } from '../src/library/snapshot/snapshot.ts';
import { watchBlocks } from './block-watch.ts';
import { articleGenerator } from './generated-articles.ts';

/*
 * How long reading, extracting and indexing take, and how long they ever hold the event loop.
 * Usage: npx tsx bench/reindex.ts [ARTICLES] [BYTES] [WORKERS]
 */

const [articles = 10_000, bytes = 5_000, workers = Math.max(1, os.availableParallelism() - 1)] = process.argv
  .slice(2)
  .map(Number);
const CHANGED = 10;
const log = { debug: console.log, info: console.log, warn: console.log, error: console.log };

const home = await mkdtemp(path.join(os.tmpdir(), 'verbatim-bench-'));
const corpusDir = path.join(home, 'corpus');
const dataDir = path.join(home, 'data');
const open = (): Library => openLibrary({ corpusDir, dataDir, workers, log });

try {
  const write = articleGenerator(1);
  const place = (index: number): string => path.join(corpusDir, String(index % 100), `${index}.md`);
  for (let folder = 0; folder < 100; folder++)
    await mkdir(path.join(corpusDir, String(folder)), { recursive: true });
  for (let index = 0; index < articles; index++) await writeFile(place(index), write(bytes));
  console.log(`${articles} articles of ${bytes} bytes, ${workers} worker(s), Node ${process.version}\n`);
  console.log(
    '| What | Seconds | Processor seconds | Longest block, ms | Of it processor time, ms | Memory after it, MB |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');

  const library = open();
  const report = await measure('First reindex', () => library.reindex());
  await measure('Saving the snapshot', () => settle());
  await measure('Reindex, nothing changed', () => library.reindex());
  for (let index = 0; index < CHANGED; index++) await writeFile(place(index * 7), write(bytes));
  await measure(`Reindex, ${CHANGED} articles changed`, () => library.reindex());
  await library.close();

  const again = open();
  await measure('Start from the snapshot', () => again.reindex());
  await again.close();
  const { size } = await stat(snapshotPlace(dataDir));
  console.log(`\n${report.paragraphs} paragraphs; the snapshot has ${Math.round(size / 1e6)} MB.`);
} finally {
  await rm(home, { recursive: true, force: true });
}

async function measure<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const blocks = watchBlocks();
  const before = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const { wall, cpu } = await blocks();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const numbers = [wall.toFixed(0), cpu?.toFixed(0) ?? '–', ((heapUsed + arrayBuffers) / 1e6).toFixed(0)];
  console.log(
    `| ${[what, seconds.toFixed(1), ((user + system) / 1e6).toFixed(1), ...numbers].join(' | ')} |`,
  );
  return result;
}

/** Waits until nothing is being saved: the library does not say, but a draft lies beside the snapshot until then. */
async function settle(): Promise<void> {
  for (;;) {
    const draft = await stat(`${snapshotPlace(dataDir)}.new`).catch(() => null);
    const saved = await stat(snapshotPlace(dataDir)).catch(() => null);
    if (saved && !draft) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
