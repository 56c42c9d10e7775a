import { rm, symlink, utimes } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { SILENT_LOG } from '../silent-log.ts';
import { openLibrary } from './library.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const story = (town: string): string =>
  `The council of ${town} voted on Tuesday to rebuild the old harbour bridge before the winter storms arrive.\n\n` +
  `"We could not wait any longer," said Mayor Ilse Brandvik of ${town}.\n`;

const open = (workers = 0) =>
  openLibrary({ corpusDir: folder.root, dataDir: null, workers, log: SILENT_LOG });

describe('a library', () => {
  it('has no archive before the first reindex', async () => {
    const library = open();
    expect(library.current()).toBeNull();
    await library.close();
  });

  it('reads the folder and reports what it did', async () => {
    await folder.put('a.txt', story('Norvale'));
    await folder.put('deep/er/b.md', story('Ostmark'));
    const library = open();
    const report = await library.reindex();
    expect(report).toMatchObject({
      added: ['a.txt', 'deep/er/b.md'],
      changed: [],
      removed: [],
      unchanged: 0,
    });
    expect(report.articles).toBe(2);
    expect(library.current()?.ids).toHaveLength(2);
    expect(library.current()?.search('harbour bridge', { limit: 5 })).toHaveLength(2);
  });

  it('reads only what changed, and keeps the objects of the rest', async () => {
    await folder.put('a.txt', story('Norvale'));
    await folder.put('b.txt', story('Ostmark'));
    await folder.put('c.txt', story('Pellham'));
    const library = open();
    await library.reindex();
    const before = library.current();
    await folder.put('b.txt', story('Quennell'));
    await rm(folder.place('c.txt'));
    await folder.put('d.txt', story('Rushwick'));
    const report = await library.reindex();
    expect(report).toMatchObject({ added: ['d.txt'], changed: ['b.txt'], removed: ['c.txt'], unchanged: 1 });
    const id = before?.ids[0] ?? '';
    expect(library.current()).not.toBe(before);
    expect(library.current()?.get(id)).toBe(before?.get(id));
    expect(library.current()?.search('Quennell', { limit: 5 })).not.toHaveLength(0);
    expect(library.current()?.search('Ostmark Pellham', { limit: 5 })).toHaveLength(0);
  });

  it('takes a file for unchanged where only its time is new', async () => {
    await folder.put('a.txt', story('Norvale'));
    const library = open();
    await library.reindex();
    await utimes(folder.place('a.txt'), new Date(), new Date('2020-01-01'));
    expect(await library.reindex()).toMatchObject({ changed: [], unchanged: 1 });
  });

  it('sees a change that left size and time as they were, shortly after the first', async () => {
    await folder.put('a.txt', story('Norvale'));
    const now = new Date();
    await utimes(folder.place('a.txt'), now, now);
    const library = open();
    await library.reindex();
    await folder.put('a.txt', story('Norwale'));
    await utimes(folder.place('a.txt'), now, now);
    expect(await library.reindex()).toMatchObject({ changed: ['a.txt'], unchanged: 0 });
  });

  it('lets requests at the same time share one run', async () => {
    await folder.put('a.txt', story('Norvale'));
    const library = open();
    const steps: string[] = [];
    const [one, other] = await Promise.all([
      library.reindex(),
      library.reindex(({ step }) => steps.push(step)),
    ]);
    expect(one).toBe(other);
    expect(steps).toContain('indexing');
    expect(await library.reindex()).not.toBe(one);
  });

  it('keeps the archive in use where a run fails, and says why', async () => {
    await folder.put('a.txt', story('Norvale'));
    const library = open();
    await library.reindex();
    const before = library.current();
    await rm(folder.root, { recursive: true });
    await expect(library.reindex()).rejects.toThrow(/does not exist.*CORPUS_DIR/);
    expect(library.current()).toBe(before);
    await folder.put('a.txt', story('Norvale'));
    expect(await library.reindex()).toMatchObject({ articles: 1 });
  });

  it('gives articles with the same id different ones, the same each time, and reports it', async () => {
    const article = (text: string) => JSON.stringify({ id: 'twin', title: 'Twin', text });
    await folder.put('a.json', article(story('Norvale')));
    await folder.put('b.json', article(story('Ostmark')));
    const library = open();
    const report = await library.reindex();
    const ids = library.current()?.ids ?? [];
    expect(ids[0]).toBe('twin');
    expect(ids[1]).toMatch(/^twin-[0-9a-f]{4}$/);
    expect(library.current()?.get(ids[1] ?? '')?.article.id).toBe(ids[1]);
    expect(report.skipped).toEqual([{ file: 'b.json', reason: expect.stringContaining(ids[1] ?? '-') }]);
    const again = open();
    await again.reindex();
    expect(again.current()?.ids).toEqual(ids);
  });

  it('reads the same in workers as in this thread', async () => {
    await folder.put('Norvale.txt', story('Norvale'));
    const there = open(1);
    await there.reindex(); // what comes after it is read in a worker, so that questions can be answered meanwhile
    for (const town of ['Ostmark', 'Pellham']) await folder.put(`${town}.txt`, story(town));
    await symlink('/etc/hostname', folder.place('out.txt'));
    const here = open(0);
    const [one, other] = [await here.reindex(), await there.reindex()];
    expect(other).toMatchObject({ added: ['Ostmark.txt', 'Pellham.txt'], unchanged: 1 });
    expect(other.skipped).toEqual(one.skipped);
    expect(there.current()?.version).toBe(here.current()?.version);
    const ids = here.current()?.ids ?? [];
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      expect(there.current()?.get(id)?.article).toEqual(here.current()?.get(id)?.article);
      expect(there.current()?.get(id)?.extraction).toEqual(here.current()?.get(id)?.extraction);
    }
  });

  it('refuses to reindex once it is closed', async () => {
    const library = open();
    await library.close();
    await expect(library.reindex()).rejects.toThrow(/shut down/);
  });

  it('breaks off reading when it is closed, and keeps what it had', async () => {
    for (let n = 0; n < 40; n++) await folder.put(`${n}.txt`, story(`Norvale${n}`));
    const library = open();
    let closing: Promise<void> | undefined;
    const run = library.reindex(({ step, done }) => {
      if (step === 'reading' && done > 2) closing ??= library.close();
    });
    await expect(run).rejects.toThrow(/broken off/);
    await closing;
    expect(library.current()).toBeNull();
  });
});
