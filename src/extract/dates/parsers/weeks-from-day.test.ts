import { expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Wednesday. */
const PUBLISHED = '2023-06-14';

it.each([
  ['The inquest will open on Monday fortnight in the old hall.', 'Monday fortnight = 2023-07-03'],
  ['The hearing is set for Tuesday week at the town hall.', 'Tuesday week = 2023-06-27'],
  ['It reopens on Friday week.', 'Friday week = 2023-06-23'],
  ['They meet tomorrow fortnight to decide.', 'tomorrow fortnight = 2023-06-29'],
  ['A Monday week-long strike ended it.', 'Monday = 2023-06-12'],
])('counts weeks from a day as the British do: %s', (text, expected) =>
  expect(datesOf(text, PUBLISHED)).toContain(expected),
);
