import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('units of time', () => {
  it.each([
    ['It sank last month.', 'last month = 2023-05'],
    ['It sank earlier this year.', 'earlier this year = 2023'],
    ['It sails next week.', 'next week = 2023-W25'],
    ['It sank last year.', 'last year = 2022'],
    ['It grew in the second half of last year.', 'the second half of last year = 2022-H2'],
    ['It grew in the first half of the year.', 'the first half of the year = 2023-H1'],
    ['It sails by the end of this month.', 'the end of this month = 2023-06'],
    ['It grew over the past year.', 'the past year = 2022'],
    ['It sank over the weekend.', 'the weekend = 2023-W23-WE'],
    ['It sails by the end of the year.', 'the end of the year = 2023'],
    ['It closes at year-end.', 'year-end = 2023'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it.each([
    ['It sank in 1990. The following year it was raised.', 'The following year = 1991'],
    ['It sank on 4 May 2020. It burned the previous day.', 'the previous day = 2020-05-03'],
    ['It sank in May 2020. The following month it was raised.', 'The following month = 2020-06'],
    ['It sank on 4 May 2020. Later that year it was raised.', 'Later that year = 2020'],
  ])('refers back: %s', (text, expected) => expect(datesOf(text).at(-1)).toBe(expected));

  it('resolves what a coarse publication date allows', () => {
    expect(datesOf('It sank last year and last week.', '2023')).toEqual([
      'last year = 2022',
      'last week = null',
    ]);
    expect(datesOf('It sank last month.', '2023-01')).toEqual(['last month = 2022-12']);
    expect(datesOf('It sank last month.')).toEqual(['last month = null']);
  });

  it.each([
    ['It left on 4 March 2016. The alarm failed the day before.', 'the day before = 2016-03-03'],
    ['It left on 4 March 2016. The day before, the alarm failed.', 'The day before = 2016-03-03'],
    ['It left on 1 March 2016; it was found the day after.', 'the day after = 2016-03-02'],
    ['Nobody knows when it left. The alarm failed the day before.', 'the day before = null'],
  ])('counts a day beside the last one named: %s', (text, expected) => {
    expect(datesOf(text, '2020-11-30').at(-1)).toBe(expected);
  });

  it('goes on from the day named, not from the one beside it', () => {
    expect(
      datesOf('It left on 4 March 2016. The alarm failed the day before. The next day it was found.').at(-1),
    ).toBe('The next day = 2016-03-05');
  });

  it('says nothing of a day before something else', () => {
    expect(datesOf('It left on 4 March 2016, the day before the fair.')).toHaveLength(1);
  });
});
