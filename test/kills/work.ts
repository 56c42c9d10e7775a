import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pino from 'pino';
import { feedMemory } from '../../src/intake/feeds/feed-state.ts';
import { createIntake } from '../../src/intake/intake.ts';
import { parseHere } from '../../src/intake/parsing/parse-here.ts';
import { openLibrary } from '../../src/library/library.ts';

/*
 * What kills.test.ts kills: works without end on the folder that it is given, and prints a line once it has begun.
 * Usage: work.ts KIND FOLDER, where KIND is one of `reindex`, `add`, `feeds`.
 */

const [kind = '', folder = ''] = process.argv.slice(2);
const corpusDir = path.join(folder, 'corpus');
const dataDir = path.join(folder, 'data');
const sentence = (n: number) =>
  `Vote ${n}\n\nThe council of Tarn voted for the ferry number ${n} on Friday, "and not for the bridge", its mayor said.\n`;

async function reindexOn(): Promise<void> {
  const library = openLibrary({ corpusDir, dataDir, workers: 0, log: pino({ level: 'silent' }) });
  await library.reindex();
  process.stdout.write('begun\n');
  for (let n = 0; ; n++) {
    await writeFile(path.join(corpusDir, `turn-${n % 5}.txt`), sentence(Date.now()));
    await library.reindex();
  }
}

async function addOn(): Promise<void> {
  const fetcher = { fetch: () => Promise.reject(new Error('no network here')), close: async () => {} };
  const intake = createIntake({ corpusDir, dataDir, fetcher, parser: parseHere });
  const bytes = () => new TextEncoder().encode(sentence(Date.now()).repeat(20));
  await intake.add({ kind: 'file', name: 'first.txt', bytes: bytes() });
  process.stdout.write('begun\n');
  for (let n = 0; ; n++) {
    const { file } = await intake.add({ kind: 'file', name: `vote-${n}.txt`, bytes: bytes() });
    if (n % 3 === 0) await intake.remove(file);
  }
}

async function followOn(): Promise<void> {
  const memory = feedMemory(dataDir);
  process.stdout.write('begun\n');
  for (let n = 0; ; n++) {
    const seen = Array.from({ length: 400 }, (_, at) => `entry ${n + at}`);
    await memory.remember(`https://c.example/feed-${n % 3}`, { etag: String(n), lastModified: null, seen });
  }
}

await mkdir(corpusDir, { recursive: true });
if (kind === 'reindex') await reindexOn();
else if (kind === 'add') await addOn();
else await followOn();
