import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('recurring times', () => {
  it.each([
    ['It floods every year.', 'SET every year = P1Y'],
    ['They meet every two weeks.', 'SET every two weeks = P2W'],
    ['They meet each month.', 'SET each month = P1M'],
    ['They meet every other day.', 'SET every other day = P2D'],
    ['They meet daily.', 'SET daily = P1D'],
    ['It costs $5 a year.', 'SET a year = P1Y'],
    ['They meet twice a week.', 'SET a week = P1W'],
  ])('%s', (text, expected) => expect(datesOf(text, '2023-06-15')).toEqual([expected]));

  it.each(['He read it in the Daily Gazette.', 'The Weekly Echo closed.'])('is a name: %s', (text) =>
    expect(datesOf(text, '2023-06-15')).toEqual([]),
  );
});
