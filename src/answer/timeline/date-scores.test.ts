import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateTallies, liesInRange, precisionOf } from './date-scores.ts';

describe('DateTallies', () => {
  it('holds what is told again later to matter more than what is told at once', () => {
    const tallies = new DateTallies();
    for (const group of ['a', 'b', 'c']) tallies.name('2023-05-04', group, '2023-05-05');
    for (const group of ['d', 'e', 'f']) tallies.name('2023-05-10', group, '2023-07-01');
    expect(tallies.weigh('2023-05-10')).toBeGreaterThan(tallies.weigh('2023-05-04'));
  });

  it('counts a group of near-copies once, and a month for less than a day', () => {
    const [one, many, month] = [new DateTallies(), new DateTallies(), new DateTallies()];
    one.name('2023-05-04', 'a', '2023-06-01');
    for (let i = 0; i < 9; i++) many.name('2023-05-04', 'a', '2023-06-01');
    month.name('2023-05', 'a', '2023-07-01');
    expect(many.weigh('2023-05-04')).toBe(one.weigh('2023-05-04'));
    expect(month.weigh('2023-05')).toBeLessThan(one.weigh('2023-05-04'));
    expect(one.weigh('2023-05-05')).toBe(0);
  });

  it('never weighs less for another report', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2023-05-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.option(day)), { maxLength: 20 }), (reports) => {
        const tallies = new DateTallies();
        let before = 0;
        for (const [group, published] of reports) {
          tallies.name('2023-05-10', group, published);
          const now = tallies.weigh('2023-05-10');
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });
});

describe('liesInRange', () => {
  it.each([
    ['2023-06-10', '2023', '2023', true],
    ['2023-06', '2023-06-10', undefined, false],
    ['2023-06', '2023', '2023-06-30', true],
    ['2023', '2023-01-01', '2023-12-31', true],
    ['2023', '2023-02', undefined, false],
    ['2024-01-01', undefined, '2023', false],
    ['2023-02-28', undefined, '2023-02', true],
    ['2023-02-28', undefined, undefined, true],
  ])('%s from %s to %s: %s', (date, from, to, inside) => expect(liesInRange(date, from, to)).toBe(inside));
});

it('precisionOf', () => {
  expect(['2023', '2023-05', '2023-05-04'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});
