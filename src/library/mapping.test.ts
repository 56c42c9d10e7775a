import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { createReindexer } from './reindexer.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';

it('reads what the mapping concerns again when the mapping comes, changes and goes', async () => {
  await folder.put('a.json', JSON.stringify([{ zeile1: 'Weir reopened', zeile2: 'Open', rumpf3: FIRST }]));
  await folder.put('b.txt', `${FIRST}\n`);
  const reindexer = createReindexer({ corpusDir: folder.root, workers: 0 });
  const titles = () => {
    const archive = reindexer.contents()?.archive;
    return archive?.ids.map((id) => archive.get(id)?.article.title);
  };
  expect((await reindexer.renew(() => {})).skipped.map(({ file }) => file)).toEqual(['a.json']);
  await folder.put('verbatim.yaml', 'title: zeile1\nbody: rumpf3\n');
  expect(await reindexer.renew(() => {})).toMatchObject({ skipped: [], changed: ['a.json'] });
  expect(titles()).toContain('Weir reopened');
  await folder.put('verbatim.yaml', 'title: zeile2\nbody: rumpf3\n');
  await reindexer.renew(() => {});
  expect(titles()).toContain('Open');
  await folder.put('verbatim.yaml', 'titel: zeile2\n');
  const broken = await reindexer.renew(() => {});
  expect(broken.skipped.map(({ file }) => file)).toEqual(['a.json', 'verbatim.yaml']);
  expect(broken.skipped[1]?.reason).toContain('line 1: "titel" is no key');
});
