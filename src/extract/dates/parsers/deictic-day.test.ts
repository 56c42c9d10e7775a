import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

describe('days seen from publication', () => {
  it.each([
    ['It sank today.', 'today = 2023-06-15'],
    ['It sank late yesterday.', 'late yesterday = 2023-06-14'],
    ['It sails tomorrow morning.', 'TIME tomorrow morning = 2023-06-16TMO'],
    ['It sank the day before yesterday.', 'the day before yesterday = 2023-06-13'],
    ['It sails tonight.', 'TIME tonight = 2023-06-15TNI'],
    ['It sank last night.', 'TIME last night = 2023-06-14TNI'],
    ['It sank this morning.', 'TIME this morning = 2023-06-15TMO'],
  ])('%s', (text, expected) => expect(datesOf(text, PUBLISHED)).toEqual([expected]));

  it('goes on from the last day named', () => {
    expect(datesOf('It sank on 4 May 2020. The next morning divers came.')).toEqual([
      '4 May 2020 = 2020-05-04',
      'TIME The next morning = 2020-05-05TMO',
    ]);
  });

  it('says nothing without a day to count from', () => {
    expect(datesOf('It sank yesterday.')).toEqual(['yesterday = null']);
    expect(datesOf('It sank yesterday.', '2023-06')).toEqual(['yesterday = null']);
    expect(datesOf('He told Ruritania Today that it sank.', PUBLISHED)).toEqual([]);
    expect(datesOf('He told RURITANIA TODAY that it sank.', PUBLISHED)).toEqual([]);
    expect(datesOf('RURITANIA TODAY', PUBLISHED)).toEqual([]);
    expect(datesOf('FERRY SINKS OFF OLDTOWN TODAY', PUBLISHED)).toEqual(['TODAY = 2023-06-15']);
  });
});
