import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortInSteps } from './sort-in-steps.ts';

test('sorts as the language does, stably, and pauses on the way', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 1, max: 50 }),
      (seed, length, kinds) => {
        const items = Array.from({ length }, (_, place) => ({
          key: Math.imul(place + 1, seed) % kinds,
          place,
        }));
        const steps = sortInSteps(items, (a, b) => a.key - b.key);
        let pauses = 0;
        let step = steps.next();
        for (; !step.done; step = steps.next()) pauses++;
        expect(step.value).toEqual(items.toSorted((a, b) => a.key - b.key));
        expect(pauses).toBeGreaterThanOrEqual(Math.floor(length / 2048));
      },
    ),
    { numRuns: 30 },
  );
});
