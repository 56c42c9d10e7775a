import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { type LibraryOptions, openLibrary } from '../library.ts';
import { LostSnapshotError } from './kept-article.ts';
import { snapshotPlace } from './snapshot.ts';

let corpus: TemporaryFolder;
let store: TemporaryFolder;
const lines: string[] = [];
const note = (line: unknown): void => void lines.push(String(line));
const log = { debug: note, info: note, warn: note, error: note };

beforeEach(async () => {
  corpus = await makeFolder();
  store = await makeFolder();
  lines.length = 0;
  for (const town of ['Norvale', 'Ostmark', 'Pellham']) {
    await corpus.put(
      `${town}.txt`,
      `The mayor of ${town} opened the rebuilt harbour bridge on Tuesday morning.\n`,
    );
    await utimes(corpus.place(`${town}.txt`), new Date('2024-05-01'), new Date('2024-05-01'));
  }
});
afterEach(() => Promise.all([corpus.remove(), store.remove()]));

const open = (options: Partial<LibraryOptions> = {}) =>
  openLibrary({ corpusDir: corpus.root, dataDir: store.root, workers: 0, log, ...options });

async function start(options: Partial<LibraryOptions> = {}) {
  const library = open(options);
  const reading: string[] = [];
  const report = await library.reindex(({ step, total }) => {
    if (step === 'reading') reading.push(`${total}`);
  });
  await library.close();
  return { archive: library.current(), report, reading };
}

describe('a snapshot', () => {
  it('spares the next start from reading what did not change', async () => {
    const first = await start();
    expect(lines).toEqual([expect.stringContaining('no snapshot')]);
    const second = await start();
    expect(lines).toHaveLength(1);
    expect(second.reading).toEqual([]);
    expect(second.report).toMatchObject({ added: [], changed: [], removed: [], unchanged: 3, articles: 3 });
    expect(second.archive?.version).toBe(first.archive?.version);
    for (const id of first.archive?.ids ?? []) {
      expect(second.archive?.get(id)?.article).toEqual(first.archive?.get(id)?.article);
      expect(second.archive?.get(id)?.extraction).toEqual(first.archive?.get(id)?.extraction);
    }
    const query = 'harbour bridge Ostmark';
    expect(second.archive?.search(query, { limit: 9 })).toEqual(first.archive?.search(query, { limit: 9 }));
  });

  it('lets the next start read what did change', async () => {
    await start();
    await corpus.put(
      'Ostmark.txt',
      'The ferry to Ostmark was sold for scrap after ninety years of service.\n',
    );
    await rm(corpus.place('Pellham.txt'));
    const { archive, report, reading } = await start();
    expect(reading[0]).toBe('1');
    expect(report).toMatchObject({ changed: ['Ostmark.txt'], removed: ['Pellham.txt'], unchanged: 1 });
    expect(archive?.search('ferry scrap', { limit: 5 })).toHaveLength(1);
    expect(archive?.search('Pellham', { limit: 5 })).toHaveLength(0);
  });

  it('answers at once from what was saved, while the files are still being looked at', async () => {
    await start();
    const library = open();
    const seen: (number | undefined)[] = [];
    await library.reindex(() => seen.push(library.current()?.ids.length));
    expect(seen[0]).toBe(3);
    await library.close();
  });

  it('is left alone where nothing changed, and holds no draft', async () => {
    await start();
    const before = await stat(snapshotPlace(store.root));
    await start();
    expect((await stat(snapshotPlace(store.root))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(store.root)).toEqual([path.basename(snapshotPlace(store.root))]);
  });

  it('is refused wherever a byte of it is changed or missing, with one line in the log', async () => {
    const { archive } = await start();
    const place = snapshotPlace(store.root);
    const good = await readFile(place);
    const damage = fc.oneof(
      fc.record({ cut: fc.integer({ min: 0, max: good.length - 1 }) }),
      fc.record({ at: fc.integer({ min: 0, max: good.length - 1 }), by: fc.integer({ min: 1, max: 255 }) }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const bad = 'cut' in how ? good.subarray(0, how.cut) : Buffer.from(good);
        if ('at' in how) bad[how.at] = (bad[how.at] ?? 0) ^ how.by;
        await writeFile(place, bad);
        lines.length = 0;
        const again = await start();
        expect(lines).toEqual([expect.stringMatching(/not used, because .*every file is read/)]);
        expect(again.report.added).toHaveLength(3);
        expect(again.archive?.version).toBe(archive?.version);
      }),
      { numRuns: 16 },
    );
  });

  it('is refused where it is something else altogether', async () => {
    for (const content of ['', 'not a snapshot at all, but long enough to be taken for one', '{}\n']) {
      await writeFile(snapshotPlace(store.root), content);
      lines.length = 0;
      expect((await start()).report.added).toHaveLength(3);
      expect(lines).toHaveLength(1);
    }
  });

  it('is refused where it was made from another folder', async () => {
    await start();
    const other = await makeFolder();
    await other.put('a.txt', 'Nothing but a lighthouse stood on the island of Farrow until the year 1911.\n');
    const { archive } = await start({ corpusDir: other.root });
    expect(lines.at(-1)).toContain(`another folder, ${corpus.root}`);
    expect(archive?.ids).toHaveLength(1);
    await other.remove();
  });

  it('is what articles are read from, each from its own', async () => {
    const textsOf = ({ current }: ReturnType<typeof open>) =>
      current()?.ids.map((id) => current()?.get(id)?.article.text);
    const library = open();
    await library.reindex();
    await expect.poll(() => readdir(store.root)).toEqual([path.basename(snapshotPlace(store.root))]);
    const before = library.current();
    await corpus.put(
      'Ostmark.txt',
      'The ferry to Ostmark was sold for scrap after ninety years of service.\n',
    );
    await library.reindex();
    await library.close(); // only then the second one is there
    // The first archive goes on with its file, which has no name any more.
    expect(before?.get(before.ids[1] ?? '')?.article.text).toContain('harbour bridge');
    expect(textsOf(library)).toEqual([
      expect.stringContaining('Norvale'),
      expect.stringContaining('ferry'),
      expect.stringContaining('Pellham'),
    ]);
    const first = library.current()?.get(library.current()?.ids[0] ?? '');
    await writeFile(snapshotPlace(store.root), 'somebody else wrote this');
    const again = open();
    await again.reindex();
    expect(() => first?.extraction.sentences).toThrow(LostSnapshotError);
    await again.close();
  });

  it('costs nothing but itself where it cannot be saved', async () => {
    await corpus.put('file', '');
    const { report } = await start({ dataDir: corpus.place('file') });
    expect(report.articles).toBe(3);
    expect(lines.at(-1)).toContain('could not be saved');
  });
});
