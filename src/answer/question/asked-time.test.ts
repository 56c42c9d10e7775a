import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, iso } from '../../text/calendar-days.ts';
import { daysApart, readAskedTime, relativeTimes } from './asked-time.ts';

const ASKED = '2031-05-15';
const isoDay = (number: number) => {
  const { year, month, day } = dayAt(number);
  return iso(year, month, day);
};
const spanOf = (question: string, asked: string | null = ASKED) => {
  const time = readAskedTime(question, asked ?? undefined);
  return time && [isoDay(time.from), isoDay(time.to), time.named];
};

describe('what time a question is about', () => {
  it.each([
    ['Who opened the aquarium?', '2031-05-13', '2031-05-16', false],
    ['Who opened the aquarium on 3 March 2030?', '2030-03-01', '2030-03-04', true],
    ['Who won the regatta in March 2030?', '2030-02-27', '2030-04-01', true],
    ['Who won the regatta in 2029?', '2028-12-30', '2030-01-01', true],
    ['Which mill closed yesterday?', '2031-05-12', '2031-05-15', true],
    // Sunday in the week before the Thursday of asking.
    ['Which mill burned down on Sunday?', '2031-05-09', '2031-05-12', true],
    ['Which choir sang this year?', '2030-12-30', '2031-05-16', true],
  ])('%s: %s to %s', (question, from, to, named) => {
    expect(spanOf(question)).toEqual([from, to, named]);
  });

  it.each([
    'Which seed won its first match since 2009?',
    'Which bakery reopened after ten years?',
    'Which town was founded 300 years ago?',
    'Where do people bathe at Christmas?',
  ])('is the day of asking where words only bound or measure it: %s', (question) => {
    expect(spanOf(question)).toEqual(['2031-05-13', '2031-05-16', false]);
  });

  it('takes the latest of several times, and the narrowest of those just gone', () => {
    expect(spanOf('Was it in 2027 or in 2029 that the pier was built?')?.[0]).toBe('2028-12-30');
    expect(spanOf('Who won the award for song of the year on Monday?')).toEqual([
      '2031-05-10',
      '2031-05-13',
      true,
    ]);
  });

  it('is not known without a day of asking, unless a date is named', () => {
    expect(spanOf('Who opened the aquarium this week?', null)).toBeNull();
    expect(readAskedTime('Who opened the aquarium in March 2030?', undefined)?.named).toBe(true);
  });

  it('never begins after the day of asking, whatever is asked', () => {
    const words = fc.constantFrom(
      'who',
      'won',
      'in',
      '2029',
      'May',
      'next',
      'last',
      'week',
      'on',
      'Friday',
      '3',
      '2040',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const time = readAskedTime(list.join(' '), ASKED);
        return time !== null && time.from <= time.to && isoDay(time.from) <= ASKED;
      }),
    );
  });
});

describe('days between a publication and the time asked about', () => {
  const time = readAskedTime('Who won the regatta in March 2030?', ASKED);

  it('are none within it, and counted from its ends', () => {
    expect(daysApart('2030-03-20T08:00:00', time)).toBe(0);
    expect(daysApart('2030-02-20', time)).toBe(7);
    expect(daysApart('2030-04-11', time)).toBe(10);
  });

  it('are not known of an article without a day', () => {
    expect(daysApart(null, time)).toBeNull();
    expect(daysApart('2030-03', time)).toBeNull();
    expect(daysApart('2030-03-01', null)).toBeNull();
  });
});

describe('words that say when by the day of asking alone', () => {
  it('are found, and dates are not', () => {
    const text = 'Which mill that burned on 3 May was sold last week or recently?';
    expect(relativeTimes(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'last week',
      'recently',
    ]);
  });
});
