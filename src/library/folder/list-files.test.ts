import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { UserError } from '../../user-error.ts';
import { listFiles } from './list-files.ts';

const isRoot = process.getuid?.() === 0;
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const link = (target: string, name: string) => symlink(target, folder.place(name));

async function list() {
  const { files, problems } = await listFiles(folder.root, async (file) =>
    file.endsWith('.txt') ? null : `No reader knows ${file}.`,
  );
  return {
    files: files.map(({ file }) => file),
    problems: Object.fromEntries(problems.map(({ file, reason }) => [file, reason])),
  };
}

describe('listing the files of a corpus', () => {
  it('goes through all folders, in the order of the paths, with sizes', async () => {
    await folder.put('b.txt', 'two');
    await folder.put('a/z.txt', 'one');
    await folder.put('a/b/c/d.txt', '');
    await folder.put('.hidden.txt', 'x');
    await folder.put('.git/a.txt', 'x');
    const { files, problems } = await listFiles(folder.root, async () => null);
    expect(files.map(({ file, size }) => [file, size])).toEqual([
      ['a/b/c/d.txt', 0],
      ['a/z.txt', 3],
      ['b.txt', 3],
    ]);
    expect(problems).toEqual([]);
  });

  it('names files that are refused, and why', async () => {
    await folder.put('a.pdf', 'x');
    await folder.put('README', 'x');
    expect((await list()).problems).toEqual({
      'a.pdf': 'No reader knows a.pdf.',
      README: 'No reader knows README.',
    });
  });

  it('refuses links that leave the folder, whether to files or to folders', async () => {
    const outside = await makeFolder();
    await outside.put('secret.txt', 'x');
    await link(outside.place('secret.txt'), 'file.txt');
    await link(outside.root, 'folder');
    await link(`${folder.root}-sibling`, 'dead.txt');
    const { files, problems } = await list();
    expect(files).toEqual([]);
    expect(problems).toMatchObject({
      'file.txt': expect.stringContaining('leaves the folder'),
      folder: expect.stringContaining('leaves the folder'),
      'dead.txt': expect.stringContaining('does not exist'),
    });
    await outside.remove();
  });

  it('refuses a link to a folder whose path only begins the same', async () => {
    const sibling = `${folder.root}-sibling`;
    await mkdir(sibling);
    await link(sibling, 'near');
    expect((await list()).problems['near']).toContain('leaves the folder');
    await promisify(execFile)('rmdir', [sibling]);
  });

  it('survives links that lead in a circle', async () => {
    await folder.put('a/b/text.txt', 'x');
    await link('..', 'a/up');
    await link('.', 'self');
    await link(path.join(folder.root, 'a'), 'a/b/again');
    await link('two.txt', 'one.txt');
    await link('one.txt', 'two.txt');
    const { files, problems } = await list();
    expect(files).toEqual(['a/b/text.txt']);
    expect(Object.keys(problems).sort()).toEqual(['a/b/again', 'a/up', 'one.txt', 'self', 'two.txt']);
    expect(problems['one.txt']).toContain('circle');
  });

  it('follows a link to what is not read otherwise, and reads nothing twice', async () => {
    await folder.put('..version/a.txt', 'x');
    await link('..version/a.txt', 'a.txt');
    await folder.put('b.txt', 'x');
    await link('b.txt', 'copy.txt');
    const { files, problems } = await list();
    expect(files).toEqual(['a.txt', 'b.txt']);
    expect(problems).toEqual({ 'copy.txt': expect.stringContaining('link to b.txt') });
  });

  it('opens nothing that is neither file nor folder', async () => {
    await promisify(execFile)('mkfifo', [folder.place('pipe.txt')]);
    expect((await list()).problems['pipe.txt']).toContain('neither a file nor a folder');
  });

  it.skipIf(isRoot)('reports folders that may not be read', async () => {
    await folder.put('closed/a.txt', 'x');
    await chmod(folder.place('closed'), 0);
    const { problems } = await list();
    await chmod(folder.place('closed'), 0o700);
    expect(problems['closed']).toContain('permission denied');
  });

  it('says which setting to mend where the folder is missing or no folder', async () => {
    await folder.put('a.txt', 'x');
    for (const place of ['nowhere', 'a.txt']) {
      const listing = listFiles(folder.place(place), async () => null);
      await expect(listing).rejects.toBeInstanceOf(UserError);
      await expect(listing).rejects.toThrow('CORPUS_DIR');
    }
  });
});
