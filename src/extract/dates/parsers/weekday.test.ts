import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('weekday', () => {
  it.each([
    ['It sank on Monday.', 'Monday = 2023-06-12'],
    ['It sank Thursday.', 'Thursday = 2023-06-15'],
    ['It sank last Thursday.', 'last Thursday = 2023-06-08'],
    ['It sails on Friday this week.', 'Friday this week = 2023-06-16'],
    ['It will sail on Monday.', 'Monday = 2023-06-19'],
    ['They have until Friday to pay.', 'Friday = 2023-06-16'],
    ['It sails next Tuesday.', 'next Tuesday = 2023-06-20'],
    ['It sails this coming Sunday.', 'this coming Sunday = 2023-06-18'],
    ['It sank early Tuesday.', 'early Tuesday = 2023-06-13'],
    ['It sank on Monday of last week.', 'Monday of last week = 2023-06-05'],
    ['It sank Wednesday night.', 'TIME Wednesday night = 2023-06-14TNI'],
    ['Shares fell in Monday trading.', 'Monday = 2023-06-12'],
    ['On Monday Hill told the court all.', 'Monday = 2023-06-12'],
    ['They meet every Monday.', 'SET every Monday = XXXX-WXX-1'],
    ['The club meets on Tuesday nights.', 'SET Tuesday nights = XXXX-WXX-2TNI'],
    ['It sank on Wednesday, June 7.', 'Wednesday, June 7 = 2023-06-07'],
    ['It was closed following Tuesday’s fire.', 'following Tuesday = 2023-06-13'],
    ['It was not opened until Monday.', 'Monday = 2023-06-12'],
    ['The race came to an end on Monday.', 'Monday = 2023-06-12'],
    ['It sank at 9 a.m. Tuesday.', 'TIME at 9 a.m. Tuesday = 2023-06-13T09:00'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('chooses the year in which the day falls on that weekday', () => {
    expect(datesOf('It sank on Tuesday, 20 June.', PUBLISHED)).toEqual(['Tuesday, 20 June = 2023-06-20']);
  });

  it('stays in the past beside the day of publication', () => {
    expect(
      datesOf('He was arrested on Friday and appeared in court on Thursday.', PUBLISHED).map(
        (one) => one.split(' = ')[1],
      ),
    ).toEqual(['2023-06-09', '2023-06-15']);
  });

  it.each([
    ['She had feared that she might lose and waited until Friday.', '2023-06-09'],
    ['The club had said it would appeal and kept the gate shut until Monday.', '2023-06-12'],
    ['They had said it would not be raised until Friday.', '2023-06-16'],
    ['They had said it would stay closed until Friday.', '2023-06-16'],
  ])('tells what was done from what was said to come: %s', (text, day) => {
    expect(datesOf(text, PUBLISHED)[0]?.split(' = ')[1]).toBe(day);
  });

  it.each([
    ['The storm could reach the coast on Friday.', '2023-06-16'],
    ['Rain may spread to the hills by noon and linger Saturday.', '2023-06-17'],
    ['On Friday, snow might fall in the hills.', '2023-06-16'],
    ['More wind is forecast on Saturday.', '2023-06-17'],
    ['On Monday, rain is likely in the north.', '2023-06-19'],
    ['The bank will cut its rates on Friday.', '2023-06-16'],
    ['The keeper could not be reached on Friday.', '2023-06-09'],
    ['Neither of them could be found on Friday.', '2023-06-09'],
    ['On Monday, he could barely walk.', '2023-06-12'],
    ['They may have left on Friday.', '2023-06-09'],
    ['On Monday, smoke could be seen over the town.', '2023-06-12'],
    ['Witnesses could hear shots on Monday.', '2023-06-12'],
    ['Crews could finally reach the site on Monday.', '2023-06-12'],
    ['They met Councillor May on Monday.', '2023-06-12'],
    ['Rain may fall on Monday.', '2023-06-19'],
    ['It ran from 23 May to 2 June.', '2023-06-02'],
    ['In April and May, aides were heard.', '2023-04'],
  ])('looks forward to what may come, not back at what might have been: %s', (text, day) => {
    expect(datesOf(text, PUBLISHED).map((one) => one.split(' = ')[1])).toContain(day);
  });

  it('looks forward to what will have been done by then', () => {
    expect(datesOf('The price is to rise when the limit is set Friday.', PUBLISHED)).toEqual([
      'Friday = 2023-06-16',
    ]);
    expect(datesOf('They had said it could begin as soon as Friday.', PUBLISHED)).toEqual([
      'Friday = 2023-06-16',
    ]);
    expect(datesOf('Shoppers spent more on Monday, and will spend more yet.', PUBLISHED)).toEqual([
      'Monday = 2023-06-12',
    ]);
  });

  it('keeps the weekday where there is no publication date', () => {
    expect(datesOf('It sank on Wednesday.')).toEqual(['Wednesday = XXXX-WXX-3']);
  });

  it.each(['He read the Sunday Times.', 'The sun rose.', 'She sat down.', 'They wed in secret.'])(
    'is no weekday: %s',
    (text) => expect(datesOf(text, PUBLISHED)).toEqual([]),
  );
});
