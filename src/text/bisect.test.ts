import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisect } from './bisect.ts';

it('finds what a search one by one finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 })),
      fc.integer({ min: 0, max: 30 }),
      (values, least) => {
        const sorted = values.sort((a, b) => a - b);
        const first = sorted.findIndex((value) => value >= least);
        expect(bisect(0, sorted.length, (i) => (sorted[i] ?? 0) >= least)).toBe(
          first < 0 ? sorted.length : first,
        );
      },
    ),
  );
});

it('looks at a logarithm of the entries', () => {
  let looks = 0;
  const isLate = (i: number): boolean => {
    looks++;
    return i >= 777;
  };
  expect(bisect(0, 1024, isLate)).toBe(777);
  expect(looks).toBeLessThan(12);
});
