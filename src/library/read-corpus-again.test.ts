import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import type { Archive } from '../archive/archive.ts';
import { readCorpusAgain } from './read-corpus-again.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
  await folder.put(
    'corpus/ferry.md',
    '---\ntitle: Ferry stops\n---\nThe ferry stops on Monday, the council said.\n',
  );
  await folder.put(
    'corpus/mill.md',
    '---\ntitle: Mill burns\n---\nThe old mill burnt down on Friday evening.\n',
  );
});
afterEach(() => folder.remove());

const read = async (corpus = 'corpus', keptFromSeconds = 0) => {
  const { saved, ...reading } = await readCorpusAgain(folder.place(corpus), {
    dataDir: folder.place('data'),
    workers: 0,
    keptFromSeconds,
  });
  await saved;
  return reading;
};

const titlesOf = (archive: Archive) => archive.ids.map((id) => archive.get(id)?.article.title).sort();

describe('readCorpusAgain', () => {
  it('reads only what changed the second time', async () => {
    const first = await read();
    expect(first.report.added).toHaveLength(2);
    await folder.put(
      'corpus/dam.md',
      '---\ntitle: Dam leaks\n---\nThe dam leaks since Sunday, an engineer said.\n',
    );
    const second = await read();
    expect(second.report).toMatchObject({ unchanged: 2, changed: [], added: [expect.any(String)] });
    expect(titlesOf(second.archive)).toEqual(['Dam leaks', 'Ferry stops', 'Mill burns']);
    expect((await read()).report).toMatchObject({ added: [], unchanged: 3 });
  });

  it('names what cannot be read each time', async () => {
    await folder.put('corpus/broken.pdf', '%PDF-1.4 and nothing more');
    const [first, second] = [await read(), await read()];
    expect(first.report.skipped.map(({ file }) => file)).toEqual(['broken.pdf']);
    expect(second.report.skipped).toEqual(first.report.skipped);
  });

  it('takes a folder as it is, however much of it went', async () => {
    await read();
    for (const file of ['ferry', 'mill']) await rm(folder.place(`corpus/${file}.md`));
    await folder.put(
      'corpus/dam.md',
      '---\ntitle: Dam leaks\n---\nThe dam leaks since Sunday, an engineer said.\n',
    );
    expect(titlesOf((await read()).archive)).toEqual(['Dam leaks']);
  });

  it('keeps nothing of a folder that is read at once, and of others the latest five', async () => {
    await read('corpus', 60);
    await expect(readdir(folder.place('data/command-line'))).resolves.toEqual([]);
    for (let n = 0; n < 7; n++) {
      await folder.put(
        `other-${n}/ferry.md`,
        `---\ntitle: Ferry ${n}\n---\nThe ferry stops on Monday, it is said.\n`,
      );
      await read(`other-${n}`);
    }
    await expect(readdir(folder.place('data/command-line'))).resolves.toHaveLength(5);
    expect((await read('other-6')).report.unchanged).toBe(1);
  });

  it('reads on where nothing can be kept', async () => {
    await mkdir(folder.place('data'));
    await writeFile(folder.place('data/command-line'), 'a file in the way');
    expect(titlesOf((await read()).archive)).toEqual(['Ferry stops', 'Mill burns']);
    expect((await read()).report.added).toHaveLength(2);
  });
});
