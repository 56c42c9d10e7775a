import { expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

it.each([
  ['It ended on the last day of May.', ['the last day of May = 2023-05-31']],
  ['It ended on the last day of February 2024.', ['the last day of February 2024 = 2024-02-29']],
  ['It begins on the first day of next month.', ['the first day of next month = 2023-07-01']],
  ['The rent is due on the last day of the month.', ['the last day of the month = 2023-06-30']],
  ['It rained on the last days of May.', ['the last days of May = 2023-05']],
])('the day at the edge of a month: %s', (text, expected) =>
  expect(datesOf(text, '2023-06-15')).toEqual(expected),
);

it('March and May are months where a time goes from one to the other', () => {
  expect(datesOf('It was shut from March to May.', '2023-06-15')).toEqual([
    'March = 2023-03',
    'May = 2023-05',
  ]);
  expect(datesOf('They set out from March to the sea.', '2023-06-15')).toEqual([]);
});

it('a day with a year of two digits counts behind dots where a word leads to it', () => {
  expect(datesOf('It rained on 12.06.23 in Oster.')).toEqual(['12.06.23 = 2023-06-12']);
  expect(datesOf('Version 12.06.23 is out.')).toEqual([]);
});
