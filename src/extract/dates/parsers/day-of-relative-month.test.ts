import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('a day told from another', () => {
  it.each([
    ['He fell on the 4th of this month.', 'the 4th of this month = 2023-06-04'],
    ['He fell on the thirtieth of last month.', 'the thirtieth of last month = 2023-05-30'],
    ['It opens on the 4th of next month.', 'the 4th of next month = 2023-07-04'],
    ['It opens on the first Monday of next month.', 'the first Monday of next month = 2023-07-03'],
    ['He fell on the last Friday in March.', 'the last Friday in March = 2023-03-31'],
    ['He fell on the 2nd Sunday of May 2022.', 'the 2nd Sunday of May 2022 = 2022-05-08'],
    ['He fell in the last week of May.', 'the last week of May = 2023-05'],
    ['He fell the year before last.', 'the year before last = 2021'],
    ['He fell the week before last.', 'the week before last = 2023-W22'],
    ['He fell the Friday before last.', 'the Friday before last = 2023-06-02'],
    ['It opens the month after next.', 'the month after next = 2023-08'],
    ['He fell two Mondays ago.', 'two Mondays ago = 2023-06-05'],
    ['He fell a Thursday ago.', 'a Thursday ago = 2023-06-08'],
    ['He fell a fortnight ago.', 'a fortnight ago = 2023-W22'],
    ['He fell a week ago today.', 'a week ago today = 2023-06-08'],
    ['He fell two weeks ago on Monday.', 'two weeks ago on Monday = 2023-05-29'],
    ['They meet a week on Friday.', 'a week on Friday = 2023-06-23'],
    ['They meet on Friday week.', 'Friday week = 2023-06-23'],
    ['They meet two weeks from tomorrow.', 'two weeks from tomorrow = 2023-06-30'],
    ['They meet in two weeks’ time.', 'in two weeks’ time = 2023-W26'],
    ['They met on Monday the 22nd.', 'Monday the 22nd = 2023-05-22'],
    ['They will meet on Saturday, the 22nd.', 'Saturday, the 22nd = 2023-07-22'],
    ['They met on Friday last.', 'Friday last = 2023-06-09'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('goes from the last month in the text', () => {
    expect(datesOf('It shut in May 2020 and opened on the 9th of the following month.').at(-1)).toBe(
      'the 9th of the following month = 2020-06-09',
    );
  });

  it.each([
    ['He fell on the 31st of this month.', ['the 31st of this month = null']],
    ['The ferry left two hours earlier than planned.', ['DURATION two hours = PT2H']],
    ['He won the second Tuesday race.', ['Tuesday = 2023-06-13']],
    ['They met on Monday, 22nd Street.', ['Monday = 2023-06-12']],
  ])('claims no more than is told: %s', (text, expected) =>
    expect(datesOf(text, PUBLISHED)).toEqual(expected),
  );

  it('looks ahead where the present tells what is fixed', () => {
    expect(datesOf('The hearing is on 9 August.', PUBLISHED)).toEqual(['9 August = 2023-08-09']);
    expect(datesOf('The hearing was on 9 August.', PUBLISHED)).toEqual(['9 August = 2022-08-09']);
  });
});

describe('a number that looks like a year', () => {
  it.each([
    'The mill has 1984 looms.',
    'The pump gives 2020 litres.',
    'The hall holds 2010 guests.',
    'It killed 1950 old trees.',
  ])('counts things after a verb: %s', (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));

  it.each([
    ['The disputed 2020 elections were long.', '2020 = 2020'],
    ['Its 2019 figures were good.', '2019 = 2019'],
    ['The 2015 floods killed dozens.', '2015 = 2015'],
  ])('is one beside its noun: %s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));
});
