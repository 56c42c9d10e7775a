import { expect, it, vi } from 'vitest';
import { memoiseBy } from './memoise-by.ts';

it('computes once an object, whatever comes out, and again for another', () => {
  const compute = vi.fn((owner: { readonly size: number }) => (owner.size > 1 ? owner.size : null));
  const sizeOf = memoiseBy(compute);
  const [small, large] = [{ size: 1 }, { size: 2 }];
  expect([sizeOf(small), sizeOf(small), sizeOf(large), sizeOf({ size: 2 })]).toEqual([null, null, 2, 2]);
  expect(compute).toHaveBeenCalledTimes(3);
});
