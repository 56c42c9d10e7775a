import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { BUILDS, buildFolder } from './build-place.mjs';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.put('package-lock.json', '{}');
  await folder.put('src/main.ts', 'one');
  await folder.put('src/page/page.css', 'two');
  await folder.put('commands/ask.ts', 'three');
});
afterEach(() => folder.remove());

it('is the same while nothing changes, and another as soon as a file is another, is new, or is gone', async () => {
  const seen = [buildFolder(folder.root)];
  expect(buildFolder(folder.root)).toBe(seen[0]);
  expect(path.dirname(seen[0] ?? '')).toBe(BUILDS);
  const changes = [
    () => folder.put('src/main.ts', 'longer'),
    () => utimes(folder.place('commands/ask.ts'), 1, 1),
    () => folder.put('src/page/new.css', ''),
    () => folder.put('package-lock.json', '{ }'),
    () => rm(folder.place('src/page/page.css')),
  ];
  for (const change of changes) {
    await change();
    const next = buildFolder(folder.root);
    expect(seen).not.toContain(next);
    seen.push(next);
  }
});
