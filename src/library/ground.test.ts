import { chmod, readFile, rename, rm, utimes } from 'node:fs/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { type Library, openLibrary } from './library.ts';
import { createReindexer } from './reindexer.ts';
import { snapshotPlace } from './snapshot/snapshot.ts';

let folder: TemporaryFolder;
let library: Library;
const log = pino({ level: 'silent' });

const open = () =>
  openLibrary({ corpusDir: folder.place('corpus'), dataDir: folder.place('data'), workers: 0, log });

beforeEach(async () => {
  folder = await makeFolder();
  for (let n = 0; n < 4; n++) {
    const place = n < 2 ? `corpus/island/${n}.txt` : `corpus/${n}.txt`;
    await folder.put(place, `The ferry number ${n} left the harbour of Tarn at noon, its captain said.\n`);
  }
  library = open();
  await library.reindex();
});

afterEach(async () => {
  await library.close();
  await folder.remove();
});

const count = () => library.current()?.ids.length;

describe('a folder whose ground is taken away', () => {
  it('keeps the articles when it is empty all at once, and its snapshot, and says what to do', async () => {
    await library.close();
    const before = await readFile(snapshotPlace(folder.place('data')));
    await rename(folder.place('corpus'), folder.place('elsewhere'));
    await folder.put('corpus/.keep', '');
    library = open();
    await expect(library.reindex()).rejects.toThrow(
      /Of 4 articles .* none would be left.*mounted.*confirm:True/s,
    );
    expect(count()).toBe(4);
    expect(await readFile(snapshotPlace(folder.place('data')))).toEqual(before);
    await rm(folder.place('corpus'), { recursive: true });
    await rename(folder.place('elsewhere'), folder.place('corpus'));
    expect(await library.reindex()).toMatchObject({ unchanged: 4, removed: [] });
  });

  it('lets them go when that is confirmed, or they were taken out one by one', async () => {
    for (const file of ['island/0.txt', 'island/1.txt', '2.txt']) await rm(folder.place(`corpus/${file}`));
    await expect(library.reindex()).rejects.toThrow('only 1 would be left');
    const expected = ['island/0.txt', 'island/1.txt', '2.txt'];
    expect((await library.reindex(undefined, { expected })).removed).toHaveLength(3);
    await rm(folder.place('corpus/3.txt'));
    expect(await library.reindex(undefined, { confirmed: true })).toMatchObject({ articles: 0 });
  });

  it('goes on without a word when files are moved, or half of them go', async () => {
    await rename(folder.place('corpus/island'), folder.place('corpus/isle'));
    expect(await library.reindex()).toMatchObject({ articles: 4 });
    await rm(folder.place('corpus/isle'), { recursive: true });
    expect(await library.reindex()).toMatchObject({ articles: 2 });
  });

  it.skipIf(process.getuid?.() === 0)('removes nothing below a folder that cannot be listed', async () => {
    await chmod(folder.place('corpus/island'), 0);
    const report = await library.reindex();
    await chmod(folder.place('corpus/island'), 0o755);
    expect(report).toMatchObject({ removed: [], articles: 4 });
    expect(report.skipped[0]).toMatchObject({ file: 'island' });
  });
});

describe('a file that changes without a trace in size and time', () => {
  it('is found by its bytes within the hour', async () => {
    const place = folder.place('corpus/3.txt');
    let time = Date.now() + 10_000;
    const reindexer = createReindexer({ corpusDir: folder.place('corpus'), workers: 0, clock: () => time });
    await reindexer.renew(() => {});
    const text = await readFile(place, 'utf8');
    const stamp = new Date('2021-05-07');
    await utimes(place, stamp, stamp);
    await reindexer.renew(() => {});
    await folder.put('corpus/3.txt', text.replace('noon', 'dawn'));
    await utimes(place, stamp, stamp);
    expect((await reindexer.renew(() => {})).changed).toEqual([]);
    time += 3_600_001;
    expect((await reindexer.renew(() => {})).changed).toEqual(['3.txt']);
    await reindexer.close();
  });
});
