import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder, findWrittenDates, readDate } from './publication-date.ts';

describe('a date of publication', () => {
  it.each([
    ['2024-10-16', '2024-10-16'],
    ['2024-10-16T15:35:00+05:30', '2024-10-16T15:35:00+05:30'],
    ['2024-10-16T15:35:00.123Z', '2024-10-16T15:35:00Z'],
    ['2024-10-16 15:35', '2024-10-16T15:35:00'],
    ['20241016T153500Z', '2024-10-16T15:35:00Z'],
    ['16-10-2024', '2024-10-16'],
    ['16.10.2024, 14:30 Uhr', '2024-10-16T14:30:00'],
    ['10/16/2024', '2024-10-16'],
    ['16-10-2024 16:16 IST', '2024-10-16T16:16:00'],
    ['Wednesday, 16 October 2024, 02:55', '2024-10-16T02:55:00'],
    ['Oct 16, 2024 · 3 min read', '2024-10-16'],
    ['Oct. 16, 2024 at 3:35 p.m. EDT', '2024-10-16T15:35:00-04:00'],
    ['Updated 1:39 am EST, Wednesday, November 20, 2019', '2019-11-20T01:39:00'],
    ['Thu, 03 Oct 2024 12:00:00 GMT', '2024-10-03T12:00:00Z'],
    ['16 de octubre de 2024', '2024-10-16'],
    ['16. Oktober 2024', '2024-10-16'],
    ['le 16 octobre 2024 à 15h35', '2024-10-16T15:35:00'],
    ['16 октября 2024', '2024-10-16'],
    ['2024年10月16日', '2024-10-16'],
    ['2023 Jan 7', '2023-01-07'],
    ['12:05am, 1 May 2024', '2024-05-01T00:05:00'],
    ['Wed, 16 Oct 24 15:35:00 +0200', '2024-10-16T15:35:00+02:00'],
    ['Wednesday, 16-Oct-24 15:35:00 GMT', '2024-10-16T15:35:00Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Wed Oct 16 15:35:00 2024', '2024-10-16T15:35:00'],
    ['Fri Nov  1 15:35:00 +0200 2024', '2024-11-01T15:35:00+02:00'],
    ['Τετ, 16 Οκτ 2024 15:35:00 +0300', '2024-10-16T15:35:00+03:00'],
    ['16 Μαρ 2024', '2024-03-16'],
    ['16 Μαρτιου 2024', '2024-03-16'],
    ['16 Μάιος 2024', '2024-05-16'],
    ['16 июн 2024', '2024-06-16'],
    ['2024. október 16.', '2024-10-16'],
    ['الأربعاء 16 أكتوبر 2024', '2024-10-16'],
    ['١٦ تشرين الأول ٢٠٢٤', '2024-10-16'],
    ['16 أكتوبر/تشرين الأول 2024', '2024-10-16'],
    ['۱۶ اکتبر ۲۰۲۴', '2024-10-16'],
    ['16 באוקטובר 2024', '2024-10-16'],
  ])('%s', (text, value) => expect(readDate(text)).toBe(value));

  it.each([
    ['October 2024'],
    ['16 October'],
    ['Wednesday'],
    ['31.02.2024'],
    ['Room 12-14-99'],
    ['20/13/2024'],
    ['call 0221-10-2024-5'],
    ['May 99, 2024'],
    ['5/6/2024'],
    ['16 Oct 24'],
    ['Lane 3 May 24, call 12:305'],
  ])('is not stated by %s', (text) => expect(readDate(text)).toBeNull());

  it('takes its order from the locale, or from other dates of the page', () => {
    expect(readDate('5/6/2024', dateOrder('', 'en-US'))).toBe('2024-05-06');
    expect(readDate('5/6/2024', dateOrder('', 'en-GB'))).toBe('2024-06-05');
    expect(readDate('5/6/2024', dateOrder('', 'en'))).toBe('2024-05-06');
    expect(readDate('05/06/2024', dateOrder('', 'en'))).toBeNull();
    expect(readDate('5/6/24', dateOrder('', 'en'))).toBeNull();
    expect(dateOrder('', null)).toBeNull();
    expect(dateOrder('on 23/10/2024 and 5/6/2024', 'en-US')).toBe('day-first');
  });

  it('is found with its place, each once', () => {
    const text = 'Updated: 16-10-2024 16:16 IST | Created: 15-10-2024 15:35 IST';
    expect(findWrittenDates(text).map(({ start, value }) => [start, value])).toEqual([
      [9, '2024-10-16T16:16:00'],
      [41, '2024-10-15T15:35:00'],
    ]);
  });

  it('is read back from what it was written as', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt'), (day, locale) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
        expect(readDate(text)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });

  it('reads a date in numbers by the weekday before it', () => {
    expect(readDate('Thu, 05/04/2023 - 10:12')).toBe('2023-05-04T10:12:00');
    expect(readDate('Wednesday 05/04/2023')).toBe('2023-04-05');
    expect(readDate('Mittwoch, 05/04/2023', 'month-first')).toBe('2023-04-05');
    expect(readDate('Monday 05/04/2023')).toBeNull();
    expect(readDate('Tram 05/04/2023')).toBeNull();
  });

  it('never throws and stays inside of the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789-/.: ,TZMayjun'), maxLength: 60 }),
        (text) => {
          for (const { start, end } of findWrittenDates(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
