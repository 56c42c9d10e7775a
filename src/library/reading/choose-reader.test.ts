import { expect, it } from 'vitest';
import { chooseReader, type ReadingPlan } from './choose-reader.ts';

const files = (count: number, size: number) =>
  Array.from({ length: count }, (_, n) => ({ file: `${n}.txt`, size, modified: 0 }));

it.each<[string, ReadingPlan, number | null]>([
  ['a few small files at the start', { files: files(9, 5_000), workers: 3, serving: false }, null],
  ['a few small files while questions come', { files: files(2, 5_000), workers: 3, serving: true }, 2],
  [
    'many files at the start, with the main thread to spare',
    { files: files(99, 5_000), workers: 3, serving: false },
    4,
  ],
  ['many files while questions come', { files: files(99, 5_000), workers: 3, serving: true }, 3],
  ['one large file', { files: files(1, 50_000), workers: 3, serving: false }, 1],
  ['anything without workers', { files: files(99, 50_000), workers: 0, serving: true }, null],
])('reads %s in the right place', async (_, plan, threads) => {
  const reader = chooseReader(plan);
  expect({ place: reader.place, width: reader.width }).toEqual({
    place: threads === null ? 'here' : 'workers',
    width: threads ?? 1,
  });
  await reader.close();
});
