import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAlerts } from '../../src/alerts/alerts.ts';
import { startRounds } from '../../src/alerts/rounds.ts';
import { removeDrafts } from '../../src/intake/corpus-files.ts';
import { feedMemory } from '../../src/intake/feeds/feed-state.ts';
import { openLibrary } from '../../src/library/library.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { openOutside } from './posting.ts';

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
async function killAtWork(script: string, ...kind: readonly string[]): Promise<void> {
  const args = ['--import', 'tsx', path.resolve('test/kills', script), ...kind, folder.root];
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  child = program;
  const ended = once(program, 'exit').then(() => Promise.reject(new Error(`${script} ended by itself`)));
  ended.catch(() => undefined);
  await Promise.race([once(program.stdout, 'data'), ended]);
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
      await killAtWork('work.ts', kind);
      await expectWhole();
      await rm(folder.place('corpus/added'), { recursive: true, force: true }); // or each look takes longer than the last
    }
  });

  it('of alerts each article is posted once to whoever follows it, and none is lost', async () => {
    const warnings: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(line) });
    const dataDir = folder.place('data');
    const { news, sender, count, posted } = openOutside(folder.root);
    const wish = { owner: '1', what: 'articles', every: 'now', madeAt: '2031-06-02T10:00:00Z' } as const;
    const place = { channelId: '2', guildId: '3', parentId: null, name: 'news' };
    const first = await openAlerts({ dataDir, log });
    const all = await first.add({ ...wish, place, subject: { topic: 'all' } }, news);
    const even = await first.add({ ...wish, place, subject: { topic: 'even' } }, news);
    await first.close();
    for (let n = 0; n < KILLS; n++) {
      await killAtWork('post-alerts.ts');
      const alerts = await openAlerts({ dataDir, log });
      const rounds = startRounds({ alerts, news, sender, log, everyMs: 1 });
      const isIdle = () =>
        alerts.isSeen(String(count() - 1)) &&
        alerts.all().every((one) => one.open === null && one.waiting.size === 0);
      await expect.poll(isIdle, { timeout: 30_000, interval: 5 }).toBe(true);
      await rounds.close();
      await alerts.close();
      const told = ({ id }: { readonly id: string }) =>
        posted().flatMap(({ follow, articles }) => (follow === id ? articles : []));
      const ids = Array.from({ length: count() }, (_, at) => String(at));
      expect(told(all).sort()).toEqual([...ids].sort());
      expect(told(even).sort()).toEqual(ids.filter((id) => Number(id) % 2 === 0).sort());
    }
    expect(count()).toBeGreaterThan(KILLS);
    expect(warnings).toEqual([]);
    expect((await readdir(dataDir)).sort()).toEqual(['alerts.journal']);
  });

  it('of feeds what is remembered of them is whole', async () => {
    for (let n = 0; n < KILLS; n++) {
      await killAtWork('work.ts', 'feeds');
      expect((await filesAfterStart()).filter((name) => !isKnown(name))).toEqual([]);
      const text = await readFile(folder.place('data/feeds.json'), 'utf8').catch(() => '{}');
      for (const feed of Object.keys(JSON.parse(text))) {
        expect((await feedMemory(folder.place('data')).recall(feed)).seen).toHaveLength(400);
      }
    }
  });
});
