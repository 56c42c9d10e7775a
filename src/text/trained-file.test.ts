import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { readTrainedFile } from './trained-file.ts';

let folder: TemporaryFolder | undefined;
afterEach(() => folder?.remove());

async function keep(content: unknown): Promise<URL> {
  folder = await makeFolder();
  const file = `${folder.root}/tides.weights.json`;
  await writeFile(
    file,
    JSON.stringify({ decides: '', madeOf: '', command: 'npm run train:tides', made: '', content }),
  );
  return pathToFileURL(file);
}

it('gives what is built of the content', async () => {
  const file = await keep({ lines: ['high low', 'ebb flood'] });
  expect(readTrainedFile(file, ({ lines }: { lines: string[] }) => lines.length)).toBe(2);
});

it('names the file and the command that makes it anew where the content does not fit', async () => {
  const file = await keep([1, 2]);
  const build = (weights: number[]) => {
    throw new RangeError(`${weights.length} weights instead of 3`);
  };
  expect(() => readTrainedFile(file, build)).toThrow(
    'tides.weights.json: 2 weights instead of 3. Make it anew: npm run train:tides',
  );
});
