import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('quarters', () => {
  it.each([
    ['Profit fell in the first quarter.', 'the first quarter = 2023-Q1'],
    ['Profit fell in the third quarter.', 'the third quarter = 2022-Q3'],
    ['Profit will fall in the third quarter.', 'the third quarter = 2023-Q3'],
    ['It posted a third-quarter loss.', 'third-quarter = 2022-Q3'],
    ['Profit fell in the fourth quarter of 2020.', 'the fourth quarter of 2020 = 2020-Q4'],
    ['It opened in the last quarter of 2022.', 'the last quarter of 2022 = 2022-Q4'],
    ["It will open in next year's first quarter.", "next year's first quarter = 2024-Q1"],
    ['Profit fell in Q3 2021.', 'Q3 2021 = 2021-Q3'],
    ['Profit fell in the latest quarter.', 'the latest quarter = 2023-Q1'],
    ['Profit fell in the current quarter.', 'the current quarter = 2023-Q2'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('compares with the same quarter a year before', () => {
    expect(
      datesOf('In the second quarter of 2022 it earned less, compared with a year earlier.', PUBLISHED),
    ).toEqual(['the second quarter of 2022 = 2022-Q2', 'a year earlier = 2021-Q2']);
    expect(
      datesOf('Sales rose in the first quarter, against a loss in the year-ago period.', PUBLISHED),
    ).toEqual(['the first quarter = 2023-Q1', 'the year-ago period = 2022-Q1']);
  });

  it.each(['Three quarters of the town fled.', 'He gave no quarter.', 'It hit a quarter-century low.'])(
    'is no quarter: %s',
    (text) => expect(datesOf(text, PUBLISHED).filter((date) => date.includes('Q'))).toEqual([]),
  );
});
