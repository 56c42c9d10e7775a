import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../../test/temporary-folder.ts';
import { readFilesThatRead, readProgramVersion } from './program-version.ts';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
let folder: TemporaryFolder | undefined;
afterEach(() => folder?.remove());

it('counts the code that reads, extracts and indexes, with its trained weights, and nothing that only shows', async () => {
  const files = [...(await readFilesThatRead()).keys()];
  const rooms = new Set(files.map((file) => file.split('/')[0]));
  for (const room of ['text', 'corpus', 'extract', 'archive', 'library']) expect(rooms).toContain(room);
  for (const room of ['answer', 'export', 'discord', 'cli', 'reader', 'sandbox', 'intake'])
    expect(rooms).not.toContain(room);
  expect(files).toEqual(
    expect.arrayContaining([
      'corpus/readers/html.ts',
      'corpus/documents/start-worker.mjs',
      'corpus/boilerplate/text-lines.weights.json',
      'extract/quotes/model/attribution.weights.json',
      'library/reading/read-in-worker.ts',
    ]),
  );
  expect(files.filter((file) => file.endsWith('.test.ts'))).toEqual([]);
});

it('changes with any of that code, and with no other', async () => {
  folder = await makeFolder();
  const copy = path.join(folder.root, 'src');
  await cp(SOURCE, copy, { recursive: true, filter: (from) => !from.includes(`${path.sep}fixtures`) });
  const touch = async (file: string) =>
    writeFile(path.join(copy, file), `${await readFile(path.join(copy, file), 'utf8')}\n`);
  const before = await readProgramVersion(copy);
  await touch('discord/mentions.ts');
  expect(await readProgramVersion(copy)).toBe(before);
  await touch('corpus/paragraphs.ts');
  expect(await readProgramVersion(copy)).not.toBe(before);
});
