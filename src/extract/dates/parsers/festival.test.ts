import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('festival', () => {
  it.each([
    ['It sank on Christmas Eve.', 'Christmas Eve = 2022-12-24'],
    ['It sank on Christmas Day 2019.', 'Christmas Day 2019 = 2019-12-25'],
    ['It sank last Thanksgiving.', 'last Thanksgiving = 2022-11-24'],
    ['It sank on Good Friday.', 'Good Friday = 2023-04-07'],
    ['It sank on Easter Monday 2021.', 'Easter Monday 2021 = 2021-04-05'],
    ['It will sail on Labor Day.', 'Labor Day = 2023-09-04'],
    ['It sank on Election Day 2020.', 'Election Day 2020 = 2020-11-03'],
    ['It sank on the eve of Easter 2021.', 'the eve of Easter 2021 = 2021-04-03'],
    ["It sank on New Year's Day.", "New Year's Day = 2023-01-01"],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it.each([
    ['2022-12-20', 'It may sink before Christmas.', 'Christmas = 2022-12-25'],
    ['2022-11-21', 'They started to limit sales of Thanksgiving food.', 'Thanksgiving = 2022-11-24'],
    ['2023-06-01', 'The town voted to mark Juneteenth.', 'Juneteenth = 2023-06-19'],
    ['2022-12-20', 'It has been shut since Christmas.', 'Christmas = 2021-12-25'],
    ['2022-11-28', 'Sales rose on Black Friday.', 'Black Friday = 2022-11-25'],
    ['2022-11-28', 'Sales will rise on Cyber Monday.', 'Cyber Monday = 2022-11-28'],
    ['2022-11-28', 'They will go on buying around Black Friday.', 'Black Friday = 2022-11-25'],
    ['2023-02-01', 'The shop sold more at Christmas.', 'Christmas = 2022-12-25'],
    ['2024-12-01', 'They will meet next Thanksgiving.', 'next Thanksgiving = 2025-11-27'],
    ['2024-11-08', 'They will vote next Election Day.', 'next Election Day = 2025-11-04'],
  ])('is the nearest one: %s: %s', (published, text, expected) =>
    expect(datesOf(text, published)).toEqual([expected]),
  );

  it('says nothing without a year or a publication date', () => {
    expect(datesOf('It sank on Christmas Eve.')).toEqual(['Christmas Eve = null']);
  });

  it.each(['He sold Christmas trees.', 'The statues of Easter Island fell.'])(
    'is something else: %s',
    (text) => expect(datesOf(text, PUBLISHED)).toEqual([]),
  );
});
