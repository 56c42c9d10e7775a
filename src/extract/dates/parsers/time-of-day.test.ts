import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('times of day', () => {
  it.each([
    ['It sank at 9 a.m. in fog.', 'TIME at 9 a.m. = 2023-06-15T09:00'],
    ['It sank at 10:35 p.m. EST.', 'TIME at 10:35 p.m. EST = 2023-06-15T22:35'],
    ['It sank at 12:10 a.m. sharp.', 'TIME at 12:10 a.m. = 2023-06-15T00:10'],
    ['It sank at 4 in the morning.', 'TIME at 4 in the morning = 2023-06-15T04:00'],
    ['It sank at 18:45 or so.', 'TIME at 18:45 = 2023-06-15T18:45'],
    ["It sank at five to 7 o'clock.", "TIME 7 o'clock = 2023-06-15T07:00"],
    ['It sank at 0730 GMT.', 'TIME 0730 GMT = 2023-06-15T07:30'],
    ['It sank shortly before noon.', 'TIME noon = 2023-06-15T12:00'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('belongs to the last day named', () => {
    expect(datesOf('It sank on 4 May 2020. Divers came at 6 p.m.', PUBLISHED).at(-1)).toBe(
      'TIME at 6 p.m. = 2020-05-04T18:00',
    );
  });

  it.each([
    'They won 3:15.',
    'Read Luke 3:15 again.',
    'Mix it 2:10.',
    'He ran it in 9.58.',
    'It was high noon.',
  ])('is no time: %s', (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));
});

it.each([
  ['It sailed at 1830 hours.', ['TIME 1830 hours = 2023-06-14T18:30']],
  ['It sailed 0915 hours on 3 June.', ['TIME 0915 hours on 3 June = 2023-06-03T09:15']],
  ['It took 1830 hours of work.', ['DURATION 1830 hours = PT1830H']],
])('tells a clock of 24 hours from a length: %s', (text, expected) =>
  expect(datesOf(text, '2023-06-14')).toEqual(expected),
);
