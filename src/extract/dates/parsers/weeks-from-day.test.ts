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

it.each([
  ['Ten years ago today the last miner came up.', 'Ten years ago today = 2013-06-14'],
  ['It sank a hundred years ago yesterday.', 'a hundred years ago yesterday = 1923-06-13'],
  ['The ferry stopped six months ago tomorrow.', 'six months ago tomorrow = 2022-12-15'],
  ['The mill closed ten years ago.', 'ten years ago = 2013'],
])('counts years back to a day: %s', (text, expected) =>
  expect(datesOf(text, PUBLISHED)).toContain(expected),
);

it.each([
  ['The permit runs out on December 3 next year.', 'December 3 = 2024-12-03'],
  ['They meet on 4 May next year.', '4 May = 2024-05-04'],
  ['They meet on the 4th of May of next year.', '4th of May = 2024-05-04'],
  ['It opened on August 9; next year it closes.', 'August 9 = 2022-08-09'],
])('takes the year that stands behind a day: %s', (text, expected) =>
  expect(datesOf(text, PUBLISHED)).toContain(expected),
);
