import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { chooseReader } from './reading/choose-reader.ts';
import { type FileReader, readHere } from './reading/file-reader.ts';
import { createReindexer } from './reindexer.ts';

vi.mock('./reading/choose-reader.ts', { spy: true });

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  vi.mocked(chooseReader).mockReset();
  await folder.remove();
});

/** A reader that breaks off wherever it is to take lines out of articles. */
function failing(): FileReader {
  const reader = readHere();
  return {
    ...reader,
    read: async (task) =>
      'trims' in task
        ? { hash: '', articles: [], problems: [{ file: task.file, reason: 'out of ink' }] }
        : reader.read(task),
  };
}

it('puts up what could be read the second time only, though no file changed', async () => {
  const footer = 'Write to the newsdesk of the Vellmark Courier about whatever you have seen.';
  for (const topic of ['ferry', 'bridge', 'dam', 'tram', 'theatre']) {
    const body = `The ${topic} will be closed for repairs from Monday.\nWork on the ${topic} takes a year, the council says.\n${footer}`;
    await folder.put(`${topic}.json`, JSON.stringify({ title: topic, source: 'Vellmark Courier', body }));
  }
  const reindexer = createReindexer({ corpusDir: folder.root, workers: 0 });
  vi.mocked(chooseReader).mockImplementation(failing);
  const first = await reindexer.renew(() => {});
  expect(first.skipped).toHaveLength(5);
  expect(reindexer.contents()?.archive.search('newsdesk', { limit: 9 })).toHaveLength(5);
  vi.mocked(chooseReader).mockImplementation(readHere);
  const second = await reindexer.renew(() => {});
  expect(second).toMatchObject({ unchanged: 5, skipped: [], paragraphs: 10 });
  expect(reindexer.contents()?.archive.search('newsdesk', { limit: 9 })).toEqual([]);
  await reindexer.close();
});
