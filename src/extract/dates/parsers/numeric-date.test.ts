import { describe, expect, it } from 'vitest';
import { findDates } from '../find-dates.ts';
import { datesOf } from '../testing.ts';

describe('numericDate', () => {
  it.each([
    ['Signed 2019-03-07.', '2019-03-07 = 2019-03-07'],
    ['Signed 07-03-2019.', '07-03-2019 = 2019-03-07'],
    ['Signed 7.3.2019 in Bonn.', '7.3.2019 = 2019-03-07'],
    ['Signed 25/03/2019.', '25/03/2019 = 2019-03-25'],
    ['Signed 03/25/2019.', '03/25/2019 = 2019-03-25'],
    ['Signed 3/25/19.', '3/25/19 = 2019-03-25'],
    ['Signed 7.III.2019.', '7.III.2019 = 2019-03-07'],
    ['Signed 17/XI/2019.', '17/XI/2019 = 2019-11-17'],
    ['Logged 2019-03-07T14:20Z.', 'TIME 2019-03-07T14:20Z = 2019-03-07T14:20'],
    ['Logged 2019-03-07T14:20:00.5+01:00.', 'TIME 2019-03-07T14:20:00.5+01:00 = 2019-03-07T14:20'],
    ['Logged 2019-03-07T14:20:00.', 'TIME 2019-03-07T14:20:00 = 2019-03-07T14:20'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]));

  it('knows only the year where day and month could be either', () => {
    expect(datesOf('Signed 03/04/2019.')).toEqual(['03/04/2019 = 2019-XX-XX']);
  });

  it.each([
    ['Logged on 03/04/2019, signed on 25/03/2019.', '2019-04-03'],
    ['Logged on 03/04/2019, signed on 03/25/2019.', '2019-03-04'],
    ['Logged on 3/4/19, signed on 25/3/19.', '2019-04-03'],
    ['Logged on 03/04/2019. It rained. It was signed on 25/03/19 and sealed on 26/03/19.', '2019-04-03'],
    ['Logged on 03/04/2019, signed on 25/03/2019, sealed on 03/26/2019.', '2019-XX-XX'],
    ['Logged on 03/04/2019, signed on 25.03.2019.', '2019-XX-XX'],
    ['Logged on 03/04/2019 as 13/45/2019.', '2019-XX-XX'],
  ])('takes the order that other dates show: %s', (text, value) => {
    expect(datesOf(text)[0]?.split(' = ')[1]).toBe(value);
  });

  it('marks such an order as inferred', () => {
    const text = 'Logged on 03/04/2019, signed on 25/03/2019.';
    const dates = findDates({ text, published: null }, [{ start: 0, end: text.length }]);
    expect(dates.map(({ inferred }) => inferred)).toEqual([true, false]);
  });

  it.each([
    'Version 10.2.3 is out.',
    'It runs version 4.11.2017 of it.',
    'See section 3.12.2018.',
    'It runs build 4.11.2017 of it.',
    'It runs firmware 4.11.2017.',
    'Signed 31.XIII.19500.',
    'Call 555-01-2030-77.',
    'It scored 31/31/2019.',
    'Built 2019-13-40.',
    'IP 10.0.10.2019.1',
  ])('is no date: %s', (text) => expect(datesOf(text)).toEqual([]));
});
