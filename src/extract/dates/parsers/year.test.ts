import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('year', () => {
  it.each([
    ['It was built in 1931.', '1931 = 1931'],
    ['It was built in 1500.', '1500 = 1500'],
    ['It was built in early 1990.', 'early 1990 = 1990'],
    ['It was built in mid-1996.', 'mid-1996 = 1996'],
    ['It grew in fiscal 2021.', 'fiscal 2021 = 2021'],
    ['It grew in the first half of 2021.', 'the first half of 2021 = 2021-H1'],
    ['It was built in nineteen ninety-seven.', 'nineteen ninety-seven = 1997'],
    ['It was built in the year two thousand.', 'the year two thousand = 2000'],
    ['It opened in twenty twelve.', 'twenty twelve = 2012'],
    ['The 2016 vote split the town.', '2016 = 2016'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]));

  it.each([
    ['The war of 1914-18 ended it.', ['1914 = 1914', '18 = 1918']],
    ['The 2023/24 budget passed.', ['2023 = 2023', '24 = 2024']],
    ['It stood between 1931 and 1950.', ['1931 = 1931', '1950 = 1950']],
    ['It flooded in 1994, 1995 and 1997.', ['1994 = 1994', '1995 = 1995', '1997 = 1997']],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected));
});
