import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

const PUBLISHED = '2023-06-15';

describe('a date in an unusual form', () => {
  it.each([
    ['Signed on 7-Feb-14 in Oster.', '7-Feb-14 = 2014-02-07'],
    ['Signed on 7-FEB-88.', '7-FEB-88 = 1988-02-07'],
    ['The tag reads 07FEB2014.', '07FEB2014 = 2014-02-07'],
    ['The tag reads 07FEB14.', '07FEB14 = 2014-02-07'],
    ['Signed on Feb-7-2014.', 'Feb-7-2014 = 2014-02-07'],
    ["Signed on Feb. 7, '14.", "Feb. 7, '14 = 2014-02-07"],
    ['Signed on 7 Feb ’14.', '7 Feb ’14 = 2014-02-07'],
    ['Signed on Feb.7, 2014.', 'Feb.7, 2014 = 2014-02-07'],
    ['Signed on April. 7, 2014, in Oster.', 'April. 7, 2014 = 2014-04-07'],
    ['Signed on 7. April 2014 in Oster.', '7. April 2014 = 2014-04-07'],
    ['Signed on 2014.2.7 in Oster.', '2014.2.7 = 2014-02-07'],
    ['Signed in Feb ’14.', 'Feb ’14 = 2014-02'],
    ['Signed in the winter of ’78.', 'the winter of ’78 = 1978-WI'],
    ['The class of ’78 met.', '’78 = 1978'],
    ['Listed for 2014-W06 only.', '2014-W06 = 2014-W06'],
    ['Listed for 2014W06 only.', '2014W06 = 2014-W06'],
    ['Listed for 2014-W06-5 only.', '2014-W06-5 = 2014-02-07'],
    ['Listed for 2014-Q2 only.', '2014-Q2 = 2014-Q2'],
    ['Listed for H1 2014 only.', 'H1 2014 = 2014-H1'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('gives both days of a pair', () => {
    expect(datesOf('It ran on 7/8 February 2014.')).toEqual([
      '7 = 2014-02-07',
      '8 February 2014 = 2014-02-08',
    ]);
    expect(datesOf('It ran from the 7th to the 9th of February 2014.')).toEqual([
      '7th = 2014-02-07',
      '9th of February 2014 = 2014-02-09',
    ]);
  });

  it.each([
    'Gate 31-Xyz-14 is shut.',
    'Part 99FEB2014 is missing.',
    'Listed for 2014-W54 only.',
    'It cost ’78 dollars per head.',
    'The part 7feb14 broke.',
  ])('is none in: %s', (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));

  it('takes no day from a year without its century', () => {
    expect(datesOf('Paid on 7 Feb 14 by hand.', PUBLISHED)).toEqual(['7 Feb = 2023-02-07']);
  });
});
