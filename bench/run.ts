import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureAnswers } from './answers.ts';
import { writeCorpus } from './corpus-file.ts';
import { measureHeldUp } from './held-up.ts';
import { measureLargeFiles } from './large-files.ts';
import { measureLoad } from './load.ts';
import type { Measures } from './measure.ts';
import { measureServers } from './servers.ts';
import { measureStarts } from './start.ts';

/**
 * Measures Verbatim beside other search engines on the same generated paragraphs and questions, each in a process of its own, and prints a
 * table for docs/performance.md.
 *
 *     npm run bench                 10,000 and 100,000 paragraphs
 *     npm run bench -- 1000000     other sizes; from 500,000 on only the engines that are made for it
 *     npm run bench -- 100000 Verbatim tantivy     some of the engines, by name
 *     npm run bench -- answers     what an answer of each kind costs: see answers.ts
 *     npm run bench -- held-up     how long Discord's thread is ever held up: see held-up.ts
 *     npm run bench -- start       how long npm start takes: see start.ts
 *     npm run bench -- load        what one process carries of questions: see load.ts
 *     npm run bench -- large-files what reading large files takes of memory: see large-files.ts
 *     npm run bench -- servers     what many servers take of memory: see servers.ts
 *
 * The other engines: `npm ci --prefix bench`, Debian's python3-xapian, and tantivy by
 * `python3 -m venv bench/.venv && bench/.venv/bin/pip install -r bench/requirements.txt`. One that is not there is named and passed over.
 */
interface Engine {
  readonly name: string;
  readonly command: readonly string[];
  /** Measured also from 500,000 paragraphs on. */
  readonly isForMany: boolean;
}

const MINUTES = 10;
const MAX_MEGABYTES = 8192;
const MANY = 500_000;
const here = import.meta.dirname;
const script = (file: string) => [
  ...[process.execPath, '--expose-gc', `--max-old-space-size=${MAX_MEGABYTES}`, '--import', 'tsx'],
  path.join(here, 'engines', file),
];
const python = (file: string, program = '/usr/bin/python3') => [program, path.join(here, 'engines', file)];
const venv = path.join(here, '.venv/bin/python');
const ENGINES: readonly Engine[] = [
  { name: 'Verbatim', command: script('verbatim.ts'), isForMany: true },
  { name: 'SQLite FTS5', command: python('fts5.py'), isForMany: true },
  {
    name: 'tantivy',
    command: python('tantivy_index.py', existsSync(venv) ? venv : undefined),
    isForMany: true,
  },
  { name: 'Xapian', command: python('xapian_index.py'), isForMany: true },
  { name: 'MiniSearch', command: script('minisearch.ts'), isForMany: false },
  { name: 'lunr', command: script('lunr.ts'), isForMany: false },
  { name: 'FlexSearch', command: script('flexsearch.ts'), isForMany: false },
  { name: 'Orama', command: script('orama.ts'), isForMany: false },
];

const [first, ...others] = process.argv.slice(2);
if (first === 'load') await measureLoad(others);
else if (first === 'held-up') await measureHeldUp(others);
else if (first === 'start') await measureStarts();
else if (first === 'servers') await measureServers(others);
else if (first === 'large-files') measureLargeFiles(others);
else if (first === 'answers') await measureAnswers(others);
else await measureEngines(process.argv.slice(2));

async function measureEngines(args: readonly string[]): Promise<void> {
  const sizes = args.map(Number).filter(Number.isSafeInteger);
  const named = ENGINES.filter(({ name }) => args.includes(name));
  const engines = named.length > 0 ? named : ENGINES;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-bench-'));
  try {
    for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(folder, size, engines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string, size: number, engines: readonly Engine[]): Promise<void> {
  const { paragraphs, questions } = await writeCorpus(folder, size);
  const count = size.toLocaleString('en');
  console.log(`\n### ${count} paragraphs\n`);
  console.log(
    '| engine | build s | longest block ms | bytes a paragraph | start s | p50 ms | p90 ms | p99 ms | p99, Verbatim = 1 |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
  let own: number | null = null;
  for (const { name, command, isForMany } of engines) {
    if (size >= MANY && !isForMany) continue;
    const outcome = await run([...command, paragraphs, questions]);
    if (typeof outcome === 'string') console.log(`| ${name} | ${outcome} | | | | | | | |`);
    else {
      for (const row of outcome) {
        own ??= row.p99;
        console.log(toLine(row, own));
      }
    }
  }
  rmSync(paragraphs);
}

/** What an engine printed, or in words why there is nothing. */
function run([program = '', ...args]: readonly string[]): Promise<Measures[] | string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, errors, isLate] = ['', '', false];
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, MINUTES * 60_000);
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors = `${errors}${chunk}`.slice(-2000);
    });
    child.on('error', (error) => resolve(`missing: ${error.message}`));
    child.on('close', (code) => {
      clearTimeout(timer);
      const rows = out.split('\n').filter((line) => line.startsWith('{'));
      if (isLate) resolve(`over ${MINUTES} minutes`);
      else if (code === 0 && rows.length > 0) resolve(rows.map((row) => JSON.parse(row)));
      else if (/heap out of memory|Invalid string length/i.test(errors))
        resolve(`over ${MAX_MEGABYTES / 1024} GB`);
      else resolve(`failed: ${errors.trim().split('\n').at(-1) ?? `status ${code}`}`);
    });
  });
}

function toLine(row: Measures, own: number): string {
  const show = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));
  const { engine, buildSeconds, longestBlock, bytesAParagraph, startSeconds, p50, p90, p99 } = row;
  const cells = [
    engine,
    show(buildSeconds, 1),
    show(longestBlock, 0),
    show(bytesAParagraph, 0),
    show(startSeconds, 2),
  ];
  return `| ${[...cells, show(p50, 2), show(p90, 2), show(p99, 2), show(p99 / own, 1)].join(' | ')} |`;
}
