import { describe, expect, it } from 'vitest';
import { datesOf } from './testing.ts';

/** What looks like a time and isn't: no expression at all may be found in these. */
const TRAPS: Record<string, string[]> = {
  'modal and verbal words': [
    'You may go. They may march.',
    'The troops march on Oldtown.',
    'They spring up and fall down.',
  ],
  names: [
    'May said she would resign.',
    'Mrs May and April Keller left with June Osei.',
    'August Lind and Jan Moss spoke.',
  ],
  'sun and second': ['The sun set.', 'He finished second.', 'The second of them left.'],
  ages: ['Ida Moss, 34, spoke.', 'A 71-year-old man died.', 'Moss, aged 60, left.'],
  scores: ['They won 21-19.', 'It ended 3-2 after 6-4, 6-3.', 'The vote was 51 to 49.'],
  prices: ['It cost $1990 and £2,015.', 'It fell 3.5 to 1,998.50.', 'Shares rose 2% to 1,914 pence.'],
  'names with days': [
    'They live at the corner of Sunday Street and Friday Lane.',
    'They met on Sunday Street.',
    'The Monday Club met.',
    'She went to Sunday School.',
    'He sang at the Sunday Service of the band.',
    'Saturday Night Live is back, and so is Friday Night Lights.',
    'The Mail on Sunday printed it.',
    'She edits the Sunday Chronicle and once ran the Friday Gazette.',
    'He grew up in Friday Harbor, near Sunday Creek.',
    'Friday Harbour has a ferry.',
  ],
  'named by numbers': [
    'Flight SQ 2010 was late, and bus 1845, too.',
    'They took the A 2023 to hut 1873.',
    'See invoice 2018 for room B 1987.',
  ],
  flights: ['Flight 1549 landed.', 'Flight MH370 vanished.', 'Boeing 2707 never flew.'],
  phones: ['Call 555-2010 or +44 20 7946 0018.', 'Dial 1800 for help.'],
  counts: [
    'Some 2000 people fled.',
    'About 1,500 soldiers left.',
    'Nearly 1900 homes burned.',
    'It has 1500 seats.',
  ],
  versions: ['Version 10.2.1 fixed it.', 'It runs Windows 2000.', 'See ISO 2022 and RFC 1918.'],
  streets: ['He lives at 1914 Mill Road.', 'Fire broke out on 1984 Oak Street.'],
  titles: ['The Sunday Mirror reported it.', 'ABC\'s "This Week" aired it.'],
};

describe('findDates leaves alone', () => {
  const cases = Object.entries(TRAPS).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  it.each(cases)('%s: %s', (_name, text) => expect(datesOf(text, '2023-06-15')).toEqual([]));

  it('takes 1500 for a year and 1,500 for a number', () => {
    expect(datesOf('The tower dates from 1500.')).toEqual(['1500 = 1500']);
    expect(datesOf('The tower has 1,500 steps.')).toEqual([]);
  });
});
