import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('month', () => {
  it.each([
    ['It closed in June 2020.', 'June 2020 = 2020-06'],
    ['It closed in August.', 'August = 2022-08'],
    ['It closed in June.', 'June = 2023-06'],
    ['It will close in August.', 'August = 2023-08'],
    ['It closed last April.', 'last April = 2023-04'],
    ['It closed last November.', 'last November = 2022-11'],
    ['It closes next March.', 'next March = 2024-03'],
    ['It closed in July last year.', 'July last year = 2022-07'],
    ['It closed in early May.', 'early May = 2023-05'],
    ['It closed at the end of November 2019.', 'the end of November 2019 = 2019-11'],
    ['It closed in mid-October.', 'mid-October = 2022-10'],
    ['It closes each July.', 'SET each July = XXXX-07'],
    ['It closed in March for repairs.', 'March = 2023-03'],
    ['It opens this coming July 29 at noon.', 'TIME July 29 at noon = 2023-07-29T12:00'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('keeps a month without a year open where there is no publication date', () => {
    expect(datesOf('The queen came in June.')).toEqual(['June = XXXX-06']);
    expect(datesOf('The queen came last June.')).toEqual(['last June = XXXX-06']);
  });

  it('takes the year of publication where that is all that is known of it', () => {
    expect(datesOf('It closed in June.', '2023')).toEqual(['June = XXXX-06']);
    expect(datesOf('It closed in August.', '2023-06')).toEqual(['August = 2022-08']);
  });
});
