import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('relateRanges', () => {
  it.each([
    ['It rained from May to September 2022.', ['May = 2022-05', 'September 2022 = 2022-09']],
    ['It rained from November to February 2022.', ['November = 2021-11', 'February 2022 = 2022-02']],
    [
      'It rained between 30 December and 2 January 2022.',
      ['30 December = 2021-12-30', '2 January 2022 = 2022-01-02'],
    ],
    ['The line closed from Monday to Friday.', ['Monday = 2023-06-12', 'Friday = 2023-06-16']],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual(expected));

  it('leaves neighbours alone that are no range', () => {
    expect(datesOf('It opened in May, closed in September 2022.', PUBLISHED)).toEqual([
      'May = 2023-05',
      'September 2022 = 2022-09',
    ]);
    expect(datesOf('They met on Monday and Friday.', PUBLISHED)).toEqual([
      'Monday = 2023-06-12',
      'Friday = 2023-06-09',
    ]);
  });

  it('needs no publication date where the end has its year', () => {
    expect(datesOf('It rained from May to September 2022.')).toEqual([
      'May = 2022-05',
      'September 2022 = 2022-09',
    ]);
  });
});
