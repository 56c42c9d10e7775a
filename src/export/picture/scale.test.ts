import { expect, it } from 'vitest';
import { isWithin, stepFor, unitFor } from './scale.ts';

it.each([
  [['2023-05-01', '2023-06-30'], 'day'],
  [['2023-05-01', '2024-06-30'], 'month'],
  [['2023-05', '2023-06'], 'day'],
  [['2010', '2020-05-04'], 'year'],
  [[], 'day'],
])('unitFor(%j)', (dates, unit) => expect(unitFor(dates)).toBe(unit));

it.each([
  [['2023-05-01', '2023-05-31'], 'day'],
  [['2023-05-01', '2023-06-01'], 'week'],
  [['2023-01-01', '2023-09-01'], 'month'],
  [['2010-01-01', '2020-05-04'], 'year'],
  // A few dates that are known less precisely don't make all others so.
  [['2023-05-01', '2023-05-03', '2023-05-04', '2023'], 'day'],
  [['2023-05', '2023-06', '2023-06-03'], 'month'],
  [['2023', '2024', '2024-06'], 'year'],
])('stepFor(%j)', (dates, step) => expect(stepFor(dates)).toBe(step));

it('draws no date more precisely than it is known', () => {
  expect(
    ['2023', '2023-05', '2023-05-04', '2023-05-04T10:00:00Z'].map((date) => isWithin(date, 'week')),
  ).toEqual([false, false, true, true]);
  expect(isWithin('2023', 'month')).toBe(false);
});

it('takes as many dates as there are', () => {
  expect(stepFor(Array.from({ length: 200_000 }, () => '2023-05-04'))).toBe('day');
});
