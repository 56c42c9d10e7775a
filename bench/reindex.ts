import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Library, openLibrary } from '../src/archive/library.ts';
import { snapshotPlace } from '../src/archive/snapshot.ts';
import { articleGenerator } from './generated-articles.ts';

/*
 * How long reading, extracting and indexing take, and how long they ever hold the event loop.
 * Usage: npx tsx bench/reindex.ts [ARTICLES] [BYTES] [WORKERS]
 */

const [articles = 10_000, bytes = 5_000, workers = Math.max(1, os.availableParallelism() - 1)] = process.argv
  .slice(2)
  .map(Number);
const CHANGED = 10;
const log = { info: console.log, warn: console.log, error: console.log };

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
  console.log('| What | Seconds | Longest block of the event loop, ms | Heap and buffers after it, MB |');
  console.log('| --- | ---: | ---: | ---: |');

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
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 10));
  delay.disable();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const cells = [
    what,
    seconds.toFixed(1),
    (delay.max / 1e6).toFixed(0),
    ((heapUsed + arrayBuffers) / 1e6).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
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
