import fc from 'fast-check';
import { expect, it } from 'vitest';
import { position, tick, unitFor } from './scale.ts';

it.each([
  [['2023-05-01', '2023-06-30'], 'day'],
  [['2023-05-01', '2024-06-30'], 'month'],
  [['2023-05', '2023-06'], 'day'],
  [['2010', '2020-05-04'], 'year'],
  [[], 'day'],
])('unitFor(%j)', (dates, unit) => expect(unitFor(dates)).toBe(unit));

it('places later days further on, in every unit', () => {
  const day = fc.record({
    year: fc.integer({ min: 1000, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const asNumber = (one: { year: number; month: number; day: number }): number =>
    one.year * 10_000 + one.month * 100 + one.day;
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom('day' as const, 'month' as const, 'year' as const),
      (a, b, unit) => {
        expect(Math.sign(position(a, unit) - position(b, unit))).toBe(Math.sign(asNumber(a) - asNumber(b)));
        expect(tick(Math.floor(position(a, unit)), unit).slice(0, 4)).toBe(String(a.year));
      },
    ),
  );
});
