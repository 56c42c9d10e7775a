import { describe, expect, it } from 'vitest';
import { isDue, isQuiet, readTimeOfDay, readZone, suggestZones } from './schedule.ts';

const at = (text: string) => new Date(text);

describe('isDue', () => {
  it.each([
    ['now', '2031-06-02T10:00:00Z', '2031-06-02T10:00:00Z', 'UTC', true],
    ['hourly', '2031-06-02T10:05:00Z', '2031-06-02T10:59:00Z', 'UTC', false],
    ['hourly', '2031-06-02T10:59:00Z', '2031-06-02T11:00:00Z', 'UTC', true],
    ['daily', '2031-06-02T08:00:00Z', '2031-06-03T07:59:00Z', 'UTC', false],
    ['daily', '2031-06-02T08:00:00Z', '2031-06-03T08:00:00Z', 'UTC', true],
    ['daily', '2031-06-02T06:00:00Z', '2031-06-03T05:59:00Z', 'Europe/Paris', false],
    ['daily', '2031-06-02T06:00:00Z', '2031-06-03T06:00:00Z', 'Europe/Paris', true],
    // 2031-06-02 is a Monday.
    ['weekly', '2031-06-02T08:00:00Z', '2031-06-09T07:59:00Z', 'UTC', false],
    ['weekly', '2031-06-02T08:00:00Z', '2031-06-09T08:00:00Z', 'UTC', true],
    ['weekly', '2031-06-01T23:00:00Z', '2031-06-02T08:00:00Z', 'UTC', true],
  ] as const)('%s: %s, then %s (%s): %s', (every, last, now, zone, due) => {
    expect(isDue(every, at(last), at(now), zone)).toBe(due);
  });

  it('does not wait for years where the clock was in the future for a while', () => {
    for (const every of ['hourly', 'daily', 'weekly'] as const)
      expect(isDue(every, at('2061-01-01T00:00:00Z'), at('2031-06-02T10:00:00Z'), 'UTC')).toBe(true);
  });

  it('goes by the clock through a change of summer time', () => {
    expect(isDue('daily', at('2031-03-29T07:00:00Z'), at('2031-03-30T05:59:00Z'), 'Europe/Paris')).toBe(
      false,
    );
    expect(isDue('daily', at('2031-03-29T07:00:00Z'), at('2031-03-30T06:00:00Z'), 'Europe/Paris')).toBe(true);
  });
});

describe('isQuiet', () => {
  const night = { from: '22:00', to: '07:00', zone: 'America/New_York' };
  it.each([
    ['2031-06-02T01:59:00Z', false],
    ['2031-06-02T02:00:00Z', true],
    ['2031-06-02T10:59:00Z', true],
    ['2031-06-02T11:00:00Z', false],
  ])('over midnight, at %s: %s', (now, quiet) => {
    expect(isQuiet(night, at(now))).toBe(quiet);
  });

  it('by day, and never where both ends are the same', () => {
    expect(isQuiet({ from: '12:00', to: '13:00', zone: 'UTC' }, at('2031-06-02T12:30:00Z'))).toBe(true);
    expect(isQuiet({ from: '12:00', to: '13:00', zone: 'UTC' }, at('2031-06-02T13:00:00Z'))).toBe(false);
    expect(isQuiet({ from: '00:00', to: '00:00', zone: 'UTC' }, at('2031-06-02T00:00:00Z'))).toBe(false);
  });
});

it.each([
  ['22:00', '22:00'],
  ['7', '07:00'],
  ['7:30', '07:30'],
  ['10pm', '22:00'],
  ['12 AM', '00:00'],
  ['12pm', '12:00'],
  ['22.15', '22:15'],
  ['22h15', '22:15'],
  ['24:00', null],
  ['13pm', null],
  ['0am', null],
  ['7:60', null],
  ['noon', null],
  ['', null],
])('readTimeOfDay(%j) is %j', (typed, time) => expect(readTimeOfDay(typed)).toBe(time));

it.each([
  ['europe/paris', 'Europe/Paris'],
  ['utc', 'UTC'],
  ['Mars/Phobos', null],
  ['', null],
])('readZone(%j) is %j', (typed, zone) => expect(readZone(typed)).toBe(zone));

it('suggests zones by any part of their names', () => {
  expect(suggestZones('new york', 5)).toEqual(['America/New_York']);
  expect(suggestZones('pari', 1)).toEqual(['Europe/Paris']);
  expect(suggestZones('', 25)).toHaveLength(25);
});
