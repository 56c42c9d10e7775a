import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { EXIT_STATUS } from '../../exit-status.ts';
import { readInWorkers } from './pool.ts';
import { createSpareWorker } from './spare-worker.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** A worker that does to each file what its name says. */
const ACTOR = `
import { parentPort } from 'node:worker_threads';
parentPort.postMessage({ pieces: [], last: false });
parentPort.on('message', ({ file }) => {
  if (file === 'throws') throw new Error('ink spilled');
  if (file === 'exits') process.exit(3);
  if (file === 'hangs') return;
  if (file === 'fills') for (const all = []; ; ) all.push(new Array(10_000).fill(all.length));
  const half = { kind: 'article', id: 'half', hash: 'h', bytes: new Uint8Array(1) };
  parentPort.postMessage({ pieces: [half], last: false });
  if (file === 'breaks off') throw new Error('pen broken');
  parentPort.postMessage({ pieces: [{ kind: 'end', hash: file }], last: true });
});
`;

const task = (file: string) => ({ root: folder.root, file, articles: new Set<string>() });

describe('a pool of readers', () => {
  it('loses only the file on which a worker breaks, hangs, fills the memory or ends', async () => {
    await folder.put('actor.mjs', ACTOR);
    const pool = readInWorkers(2, undefined, pathToFileURL(folder.place('actor.mjs')), {
      silenceMs: 5_000,
      heapMegabytes: 64,
    });
    const names = ['a', 'throws', 'b', 'exits', 'c', 'hangs', 'd', 'breaks off', 'fills', 'e'];
    const outcomes = await Promise.all(names.map((name) => pool.read(task(name))));
    const good = outcomes.filter(({ hash }) => hash !== '');
    expect(good.map(({ hash }) => hash)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(good.every(({ articles }) => articles.length === 1)).toBe(true);
    const bad = outcomes.filter(({ hash }) => hash === '');
    expect(bad.flatMap(({ articles }) => articles)).toEqual([]);
    expect(bad.flatMap(({ problems }) => problems.map(({ reason }) => reason))).toEqual([
      expect.stringContaining('ink spilled'),
      expect.stringContaining('thread ended'),
      expect.stringContaining('longer than'),
      expect.stringContaining('pen broken'),
      expect.stringContaining('more than 64 MB of memory'),
    ]);
    await pool.close();
  });

  it('starts with the worker that is spare, and leaves one', async () => {
    await folder.put('actor.mjs', ACTOR);
    const spare = createSpareWorker();
    const entry = pathToFileURL(folder.place('actor.mjs'));
    const first = readInWorkers(2, spare, entry);
    await Promise.all(['a', 'b', 'c'].map((name) => first.read(task(name))));
    await first.close();
    const left = spare.take();
    if (!left) throw new Error('no worker was left');
    await spare.leave(left);
    const second = readInWorkers(1, spare, pathToFileURL(folder.place('missing.mjs')));
    expect((await second.read(task('d'))).hash).toBe('d');
    await second.close();
    expect(spare.take()).toBe(left);
    await left.terminate();
  });

  it('says so where no worker can be started, rather than lose every file', async () => {
    await folder.put('broken.mjs', "throw new Error('no room for threads');");
    const pool = readInWorkers(1, undefined, pathToFileURL(folder.place('broken.mjs')));
    const reading = pool.read(task('a.txt'));
    await expect(reading).rejects.toThrow(/cannot be started .* no room for threads.* Set WORKERS=0/);
    await expect(reading).rejects.toMatchObject({ status: EXIT_STATUS.noWorkers });
    await pool.close();
  });

  it('reads real files', async () => {
    await folder.put('a.txt', 'The ferry to Ostmark was sold for scrap on Friday, its owner said.\n');
    const pool = readInWorkers(1);
    const [first, missing] = [await pool.read(task('a.txt')), await pool.read(task('b.txt'))];
    expect(first).toMatchObject({ problems: [], articles: [{ bytes: expect.any(Uint8Array) }] });
    const known = new Set(first.articles.map(({ hash }) => hash));
    const again = await pool.read({ ...task('a.txt'), articles: known });
    expect(again).toMatchObject({ hash: first.hash, articles: [{ bytes: null }] });
    expect(missing.problems[0]?.reason).toContain('vanished');
    await pool.close();
  });
});
