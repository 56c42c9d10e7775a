import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('durations', () => {
  it.each([
    ['It lasted five years.', 'DURATION five years = P5Y'],
    ['It was a ten-day strike.', 'DURATION ten-day = P10D'],
    ['It lasted 2 1/2 years.', 'DURATION 2 1/2 years = P2Y6M'],
    ['It lasted nearly an hour.', 'DURATION nearly an hour = PT1H'],
    ['It lasted a minute and a half.', 'DURATION a minute and a half = PT1M30S'],
    ['It rained for the last two weeks.', 'DURATION the last two weeks = P2W'],
    ['It lasted several months.', 'DURATION several months = PXM'],
    ['It went on for decades.', 'DURATION decades = PXE'],
    ['It took two decades.', 'DURATION two decades = P20Y'],
    ['It took a couple of weeks.', 'DURATION a couple of weeks = P2W'],
    ['It takes 12 to 18 months.', 'DURATION 12 to 18 months = P12M'],
  ])('%s', (text, expected) => expect(datesOf(text, '2023-06-15')).toEqual([expected]));

  it.each([
    'The 20-year-old driver fled.',
    'She is 52 years old.',
    'Three-quarters of it burned.',
    'He came second.',
  ])('is no duration: %s', (text) => expect(datesOf(text, '2023-06-15')).toEqual([]));
});

it('takes the day of a month for no number of weekends', () => {
  expect(datesOf('It is shut over the July 4 weekend.', '2023-06-15')[0]).toBe('July 4 = 2023-07-04');
});
