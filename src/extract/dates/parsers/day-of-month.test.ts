import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('days of a month', () => {
  it.each([
    ['It sank on 4 May 2020.', '4 May 2020 = 2020-05-04'],
    ['It sank on May 4, 2020.', 'May 4, 2020 = 2020-05-04'],
    ['It sank on the 4th of May, 2020.', '4th of May, 2020 = 2020-05-04'],
    ['It sank on Dec. 21st.', 'Dec. 21st = 2022-12-21'],
    ['It sank on 21 Sept 2019.', '21 Sept 2019 = 2019-09-21'],
    ['It sank on March eighth.', 'March eighth = 2023-03-08'],
    ['It sank on 16-Oct-2021.', '16-Oct-2021 = 2021-10-16'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it.each([
    ['From 3 to 5 May 2020 it rained.', ['3 = 2020-05-03', '5 May 2020 = 2020-05-05']],
    ['Rain fell May 3-5, 2020.', ['May 3 = 2020-05-03', '5, 2020 = 2020-05-05']],
    ['Rain fell on May 3 and 4.', ['May 3 = 2023-05-03', '4 = 2023-05-04']],
    ['It sank on the 5th and again on the 9th of May.', ['5th = 2023-05-05', '9th of May = 2023-05-09']],
    [
      'It rained on the 3rd, the 5th and the 9th of May 2020.',
      ['3rd = 2020-05-03', '5th = 2020-05-05', '9th of May 2020 = 2020-05-09'],
    ],
    ['It rained on May 3, 5 and 9.', ['May 3 = 2023-05-03', '5 = 2023-05-05', '9 = 2023-05-09']],
    ['Polls on the 6th, then on the 13th of June.', ['6th = 2023-06-06', '13th of June = 2023-06-13']],
    ['It closed at 5 and again on the 9th of May.', ['9th of May = 2023-05-09']],
    ['Rain fell from 30 April to 2 May 2020.', ['30 April = 2020-04-30', '2 May 2020 = 2020-05-02']],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual(expected));

  it('looks back for the year, or forward where the sentence does', () => {
    expect(datesOf('It opened on 1 July.', PUBLISHED)).toEqual(['1 July = 2022-07-01']);
    expect(datesOf('It will open on 1 July.', PUBLISHED)).toEqual(['1 July = 2023-07-01']);
    expect(datesOf('The tour is due to end on 2 February.', PUBLISHED)).toEqual(['2 February = 2024-02-02']);
  });

  it('leaves the year open without a publication date', () => {
    expect(datesOf('It opened on 1 July.')).toEqual(['1 July = XXXX-07-01']);
  });

  it.each(['You may 10 times try.', 'It happened on 31 Brumaire.', 'They march 10 miles.'])(
    'is no date: %s',
    (text) => expect(datesOf(text)).toEqual([]),
  );
});
