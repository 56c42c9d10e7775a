import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeDrafts } from '../../src/intake/corpus-files.ts';
import { feedMemory } from '../../src/intake/feeds/feed-state.ts';
import { openLibrary } from '../../src/library/library.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';

/*
 * Kills the program at random moments and looks what is left: whole, equal to an archive that is made afresh, no stray file.
 * Run with `npm run test:kills`; KILLS sets how often each kind of work is killed (20 where it is not set).
 */

const KILLS = Number(process.env['KILLS'] ?? 20);
const MAX_WAIT_MS = 400;

let folder: TemporaryFolder;
let child: ChildProcess | null = null;

beforeEach(async () => {
  folder = await makeFolder();
  for (let n = 0; n < 12; n++) {
    await folder.put(
      `corpus/kept-${n}.txt`,
      `Note ${n}\n\nThe harbour master of Orr counted ${n} ships at dawn.\n`,
    );
  }
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await folder.remove();
});

/** Has it work, and kills it some time after it has begun. */
async function killAtWork(kind: string): Promise<void> {
  const script = path.resolve('test/kills/work.ts');
  const program = spawn(process.execPath, ['--import', 'tsx', script, kind, folder.root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = program;
  await once(program.stdout, 'data');
  await delay(Math.random() * MAX_WAIT_MS);
  program.kill('SIGKILL');
  await once(program, 'exit');
}

/** What the program's next start clears away, and what is left then. */
async function filesAfterStart(): Promise<string[]> {
  for (const place of ['data', 'data/pending', 'corpus/added']) await removeDrafts(folder.place(place));
  const entries = await readdir(folder.root, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

const isKnown = (name: string): boolean =>
  /^(?:(?:kept|turn|vote|first)-[\w-]+\.txt|feeds\.json|archive\.snapshot)$/.test(name);

/** Opens what is left, and compares it with an archive of the same files that is made afresh. */
async function expectWhole(): Promise<void> {
  const warnings: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(line) });
  const dataDir = folder.place('data');
  const library = openLibrary({ corpusDir: folder.place('corpus'), dataDir, workers: 0, log });
  await library.reindex(undefined, { confirmed: true });
  const { archive: fresh } = await readCorpus(folder.place('corpus'), 0);
  const kept = library.current();
  expect(kept?.version).toBe(fresh.version);
  expect(kept?.ids.map((id) => kept.get(id)?.article)).toEqual(fresh.ids.map((id) => fresh.get(id)?.article));
  await library.close();
  expect(warnings.join('')).toBe('');
  expect((await filesAfterStart()).filter((name) => !isKnown(name))).toEqual([]);
}

describe('after a kill', () => {
  it.each(['reindex', 'add'])('of %s everything is whole', async (kind) => {
    for (let n = 0; n < KILLS; n++) {
      await killAtWork(kind);
      await expectWhole();
      await rm(folder.place('corpus/added'), { recursive: true, force: true }); // or each look takes longer than the last
    }
  });

  it('of feeds what is remembered of them is whole', async () => {
    for (let n = 0; n < KILLS; n++) {
      await killAtWork('feeds');
      expect((await filesAfterStart()).filter((name) => !isKnown(name))).toEqual([]);
      const text = await readFile(folder.place('data/feeds.json'), 'utf8').catch(() => '{}');
      for (const feed of Object.keys(JSON.parse(text))) {
        expect((await feedMemory(folder.place('data')).recall(feed)).seen).toHaveLength(400);
      }
    }
  });
});
