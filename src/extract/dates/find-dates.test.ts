import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { splitSentences } from '../sentences.ts';
import { findDates } from './find-dates.ts';
import { datesOf } from './testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('findDates', () => {
  it('resolves against the publication date', () => {
    expect(datesOf('The ferry sank on Monday and was raised yesterday.', PUBLISHED)).toEqual([
      'Monday = 2023-06-12',
      'yesterday = 2023-06-14',
    ]);
  });

  it('looks ahead to what will stay or remain so', () => {
    expect(datesOf('All pools will stay closed on Saturday, the town says.', PUBLISHED)).toEqual([
      'Saturday = 2023-06-17',
    ]);
    expect(datesOf('All pools were closed on Saturday, the town says.', PUBLISHED)).toEqual([
      'Saturday = 2023-06-10',
    ]);
  });

  it('takes a day of the month of publication, where no day of it is known, for gone by or to come in that month', () => {
    expect(datesOf('The ferry sank on 12 June and was raised on 3 July.', '2023-06')).toEqual([
      '12 June = 2023-06-12',
      '3 July = 2022-07-03',
    ]);
    expect(datesOf('The ferry will sail on 12 June.', '2023-06')).toEqual(['12 June = 2023-06-12']);
  });

  it('takes the nearer of two years for what would be, since the time told of may be over', () => {
    expect(datesOf('The sale would be announced beside the report on May 4.', '2023-10-02')).toEqual([
      'May 4 = 2023-05-04',
    ]);
    expect(datesOf('The port said that the sale would be announced on May 4.', '2023-04-02')).toEqual([
      'May 4 = 2023-05-04',
    ]);
    expect(datesOf('The sale will be announced on May 4.', '2023-10-02')).toEqual(['May 4 = 2024-05-04']);
  });

  it('leaves relative expressions open without a publication date', () => {
    expect(datesOf('The ferry sank on Monday, was raised yesterday and sailed in June.')).toEqual([
      'Monday = XXXX-WXX-1',
      'yesterday = null',
      'June = XXXX-06',
    ]);
  });

  it.each([
    'TAMSIN, 12 March 2018 (AP) — The ferry sank on Monday. It had sailed yesterday.',
    'TAMSIN, Corvana, March 12, 2018 (DNA) – The ferry sank on Monday. It had sailed yesterday.',
    'TAMSIN, 12 March 2018 – The ferry sank on Monday. It had sailed yesterday.',
  ])('counts from the day of a dateline where no other is known: %s', (text) => {
    expect(datesOf(text).slice(-2)).toEqual(['Monday = 2018-03-12', 'yesterday = 2018-03-11']);
    expect(datesOf(text, '2018-03-14').slice(-1)).toEqual(['yesterday = 2018-03-13']);
  });

  it.each([
    'TAMSIN (AP) — The ferry sank on Monday.',
    'TAMSIN, 12 March (AP) — The ferry sank on Monday.',
    'Of 12 March 2018 nothing is known. The ferry sank on Monday.',
  ])('knows no day of publication from %s', (text) => {
    expect(datesOf(text).at(-1)).toBe('Monday = XXXX-WXX-1');
  });

  it('resolves against the last date in the text where the words refer to it', () => {
    expect(datesOf('The strike began on 4 May 2020. The next day the port closed.')).toEqual([
      '4 May 2020 = 2020-05-04',
      'The next day = 2020-05-05',
    ]);
  });

  it('marks what was computed as inferred, and what is stated in full as not', () => {
    const article = articleOf('The dam broke on 4 May 2020, the bridge on Tuesday.', {
      published: PUBLISHED,
    });
    const dates = findDates(article, splitSentences(article.text, article.paragraphs));
    expect(dates.map(({ inferred }) => inferred)).toEqual([false, true]);
  });
});
