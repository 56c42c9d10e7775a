import { expect, test } from 'vitest';
import { withRoom } from './with-room.ts';

const make = (length: number) => new Uint32Array(length);

test('leaves a list that has room', () => {
  const list = Uint32Array.of(1, 2, 3);
  expect(withRoom(list, 3, make)).toBe(list);
});

test('makes a list twice as long, with what it holds', () => {
  expect([...withRoom(Uint32Array.of(1, 2), 3, make)]).toEqual([1, 2, 0, 0]);
});

test('makes it as long as is needed where that is more', () => {
  expect(withRoom(Uint32Array.of(1), 9, make)).toHaveLength(9);
  expect(withRoom(new Uint32Array(0), 1, make)).toHaveLength(1);
});
