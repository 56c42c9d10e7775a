import { readdir, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../test/temporary-folder.ts';
import { KeptArticle } from './kept-article.ts';
import { openSpill, SpillFile } from './spill-file.ts';

it('takes articles out of memory, and leaves no file behind', async () => {
  const folder = await makeFolder();
  const spill = new SpillFile(folder.place('data/new'));
  const articles = ['one', 'two', ''].map(
    (text) => new KeptArticle({ id: text, hash: '' }, Uint8Array.from(Buffer.from(text))),
  );
  spill.take(articles.slice(0, 1));
  spill.take(articles);
  spill.close();
  expect(articles.map(({ bytesInMemory }) => bytesInMemory)).toEqual([null, null, null]);
  expect(articles.map((one) => one.read((bytes) => Buffer.from(bytes).toString()))).toEqual([
    'one',
    'two',
    '',
  ]);
  expect(await readdir(folder.place('data/new'))).toEqual([]);
  await folder.remove();
});

it('is none where nothing can be written', async () => {
  const folder = await makeFolder();
  await writeFile(folder.place('taken'), '');
  expect(openSpill(folder.place('taken/data'))).toBeNull();
  await folder.remove();
});
