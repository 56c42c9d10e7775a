import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { hostInThreads } from '../src/answering/thread/host-in-threads.ts';
import type { Query } from '../src/model.ts';
import { articleGenerator } from './generated-articles.ts';

/*
 * How long the thread that speaks to Discord is ever held up while questions are answered and the articles are read again, and the memory of
 * all threads.
 *
 *     npm run bench -- held-up             5,000 articles of 5,000 bytes: some 100,000 paragraphs
 *     npm run bench -- held-up 500
 */

const BYTES = 5_000;
const CHANGED = 100;
const QUESTIONS = 20;
/** Delays are looked at as often, in milliseconds; what is printed is beyond that. */
const RESOLUTION_MS = 1;

export async function measureHeldUp([articles = '5000']: readonly string[]): Promise<void> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'verbatim-bench-'));
  const corpusDir = path.join(home, 'corpus');
  const write = articleGenerator(1);
  const place = (index: number): string => path.join(corpusDir, `${index}.md`);
  await mkdir(corpusDir);
  for (let index = 0; index < Number(articles); index++) await writeFile(place(index), write(BYTES));
  const log = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
  const entry = new URL('../src/start-archive-worker.mjs', import.meta.url);
  const dataDir = path.join(home, 'data');
  const workers = Math.max(1, os.availableParallelism() - 1);
  const host = hostInThreads({ corpusDir, dataDir, workers, watch: false, log, entry });
  console.log('| while | seconds | delay ms, 99.9 % | longest | memory MB |');
  console.log('| --- | --: | --: | --: | --: |');
  try {
    await watch('nothing happens', () => delay(5_000));
    await watch('all articles are read', () => host.reindex());
    for (const [name, query] of QUERIES) {
      await watch(`${QUESTIONS} × ${name}`, async () => {
        for (let n = 0; n < QUESTIONS; n++) await host.ask('answer', { query, ...SHOWN });
      });
    }
    for (let index = 0; index < CHANGED; index++) await writeFile(place(index), write(BYTES));
    await watch(`${CHANGED} changed articles are read`, () => host.reindex());
    console.log(`\n${host.status()?.paragraphs} paragraphs in ${host.status()?.articles} articles.`);
  } finally {
    await host.close();
    await rm(home, { recursive: true, force: true });
  }
}

const SHOWN = {
  view: 'answer',
  page: 1,
  options: { strictness: 'normal', askedAt: new Date('2025-01-01T12:00:00Z'), readerUrl: null },
} as const;

const QUERIES: readonly (readonly [name: string, query: Query])[] = [
  ['/ask', { kind: 'ask', question: 'What did the Mayor say on Tuesday about the harbour?' }],
  ['/timeline', { kind: 'timeline', topic: 'the mayor left' }],
  ['/positions', { kind: 'positions', topic: 'the mayor denied it' }],
  ['/who-said', { kind: 'who-said', topic: 'the mayor' }],
  ['/check', { kind: 'check', claim: 'the mayor said on Tuesday that the harbour was closed' }],
];

async function watch(what: string, work: () => Promise<unknown>): Promise<void> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, process.memoryUsage.rss() / 1e6);
  }, 200);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(look);
  delays.disable();
  const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS).toFixed(1);
  const cells = [
    what,
    seconds.toFixed(1),
    beyond(delays.percentile(99.9)),
    beyond(delays.max),
    megabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
