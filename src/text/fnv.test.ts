import { expect, it } from 'vitest';
import { FNV_BASIS, fnv1a, fnvStep } from './fnv.ts';

it('gives the published values of FNV-1a', () => {
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
  expect(fnvStep(FNV_BASIS, 97) >>> 0).toBe(fnv1a('a'));
});
