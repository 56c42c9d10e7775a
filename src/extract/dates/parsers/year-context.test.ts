import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('isYear', () => {
  it.each([
    'Port 1900 was open.',
    'Take bus 1845 there.',
    'See No. 1984 of it.',
    'Flight SQ 2010 was late.',
    'It runs firmware 2017 of it.',
    'It cost € 1990 then.',
  ])('takes a number that names or prices something for none: %s', (text) =>
    expect(datesOf(text)).toEqual([]),
  );

  it.each(['It will release 2019 figures.', 'They met in 2019 at the port.', 'It was open in 2019.'])(
    'takes one of which nothing is named for a year: %s',
    (text) => expect(datesOf(text)).toEqual(['2019 = 2019']),
  );
});
