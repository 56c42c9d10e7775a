import { expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { openMemoryLibrary } from '../library/memory-library.ts';
import { KINDS } from './kinds/index.ts';
import { warmUp } from './warm-up.ts';

async function libraryOf(count: number) {
  const library = openMemoryLibrary(() =>
    Array.from({ length: count }, (_, n) =>
      articleOf(
        `"The ferry leaves at noon," said Mina Larsen, captain of the ferry, on ${(n % 28) + 1} May 2031.`,
        {
          id: `a${n}`,
          title: `Ferry ${n}`,
          published: '2031-06-01',
        },
      ),
    ),
  );
  await library.reindex();
  return library.current();
}

it('waits before each question, asks all kinds, and ends when it is told to', async () => {
  const archive = await libraryOf(3);
  if (!archive) throw new Error('there is no archive');
  let turns = 0;
  await warmUp(archive, async () => ++turns < 50);
  expect(turns).toBe(50);
  let asked = 0;
  await warmUp(archive, async () => ++asked > 0);
  expect(asked).toBeGreaterThan(Object.keys(KINDS).length);
});

it('reads a few of many articles', async () => {
  const archive = await libraryOf(200);
  if (!archive) throw new Error('there is no archive');
  const read = new Set<string>();
  const get = archive.get.bind(archive);
  const watched = Object.assign(Object.create(archive), {
    ids: archive.ids,
    builtAt: archive.builtAt,
    get: (id: string) => {
      read.add(id);
      return get(id);
    },
  });
  await warmUp(watched, async () => read.size < 200);
  expect(read.size).toBeLessThanOrEqual(40);
});
