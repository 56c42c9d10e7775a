import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { writeSettings } from './env-file.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

it.each([
  '/srv/articles',
  String.raw`C:\Users\nora\art`,
  '/srv/$data "old" #1',
  '/srv/nora’s',
  "/srv/nora's",
])('is read back as it was given: %s', async (value) => {
  await writeSettings(folder.place('.env'), { CORPUS_DIR: value }, folder.place('none'));
  expect(parse(await readFile(folder.place('.env')))).toEqual({ CORPUS_DIR: value });
});

it('says what no file of settings can hold', async () => {
  const written = writeSettings(
    folder.place('.env'),
    { CORPUS_DIR: `/srv/nora's $data` },
    folder.place('none'),
  );
  await expect(written).rejects.toThrow('please choose another');
});
