import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('distance', () => {
  it.each([
    ['It sank two weeks ago.', 'two weeks ago = 2023-W22'],
    ['It sank three days ago.', 'three days ago = 2023-06-12'],
    ['It sank nearly four years ago.', 'nearly four years ago = 2019'],
    ['It sank five months ago.', 'five months ago = 2023-01'],
    ['It sank a decade ago.', 'a decade ago = 2013'],
    ['It sails ten days from now.', 'ten days from now = 2023-06-25'],
    ['It sank several years ago.', 'several years ago = PAST_REF'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it.each([
    ['It sank on 4 May 2020. Two days later divers came.', 'Two days later = 2020-05-06'],
    ['It sank on 4 May 2020. A month earlier it had burned.', 'A month earlier = 2020-04'],
    ['It sank in 1990. Three years later it was raised.', 'Three years later = 1993'],
    ['It sank in March 2020. Two months later it was raised.', 'Two months later = 2020-05'],
  ])('counts from the last date: %s', (text, expected) =>
    expect(datesOf(text, PUBLISHED).at(-1)).toBe(expected),
  );

  it('says nothing without a date to count from', () => {
    expect(datesOf('It sank two days ago. A week later divers came.')).toEqual([
      'two days ago = null',
      'A week later = null',
    ]);
  });
});
