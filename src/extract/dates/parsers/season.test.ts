import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('season', () => {
  it.each([
    ['It opens this summer.', 'this summer = 2023-SU'],
    ['It opened last autumn.', 'last autumn = 2022-FA'],
    ['It opened last spring.', 'last spring = 2023-SP'],
    ['It opened in the winter of 1994.', 'the winter of 1994 = 1994-WI'],
    ['It opened in spring 2019.', 'spring 2019 = 2019-SP'],
    ['It floods every spring.', 'SET every spring = XXXX-SP'],
    ['It opens next winter.', 'next winter = 2023-WI'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it.each([
    'Prices fall again.',
    'The spring broke.',
    'After the fall of the town they fled.',
    'They summer there.',
  ])('is no season: %s', (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));
});
