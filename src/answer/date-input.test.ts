import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../user-error.ts';
import { parseDateInput } from './date-input.ts';

/** A Wednesday. */
const NOW = new Date('2024-10-16T12:00:00Z');

describe('parseDateInput', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-10', '2024-10', '2024-10'],
    ['2024-10-16', '2024-10-16', '2024-10-16'],
    ['2024-2-3', '2024-02-03', '2024-02-03'],
    ['16 Oct 2024', '2024-10-16', '2024-10-16'],
    ['oct 16, 2024', '2024-10-16', '2024-10-16'],
    ['16-10-2024', '2024-10-16', '2024-10-16'],
    ['October 2024', '2024-10', '2024-10'],
    ['october', '2024-10', '2024-10'],
    ['since june', '2024-06', '2024-06'],
    ['march', '2024-03', '2024-03'],
    ['may', '2024-05', '2024-05'],
    ['today', '2024-10-16', '2024-10-16'],
    ['yesterday', '2024-10-15', '2024-10-15'],
    ['monday', '2024-10-14', '2024-10-14'],
    ['last week', '2024-10-07', '2024-10-13'],
    ['this week', '2024-10-14', '2024-10-20'],
    ['last weekend', '2024-10-12', '2024-10-13'],
    ['last month', '2024-09', '2024-09'],
    ['last year', '2023', '2023'],
    ['three days ago', '2024-10-13', '2024-10-13'],
    ['two months ago', '2024-08', '2024-08'],
    ['past 3 months', '2024-07-16', '2024-10-16'],
    ['the last two weeks', '2024-10-02', '2024-10-16'],
    ['Q3 2024', '2024-07', '2024-09'],
    ['the third quarter of 2023', '2023-07', '2023-09'],
    ['first half of 2023', '2023-01', '2023-06'],
    ['summer 2023', '2023-06', '2023-08'],
    ['winter 2023', '2023-12', '2024-02'],
    ['the 1990s', '1990', '1999'],
    ['christmas eve 2023', '2023-12-24', '2023-12-24'],
  ])('%s', (typed, from, to) => expect(parseDateInput(typed, NOW)).toEqual({ from, to }));

  it.each([
    '',
    'soon',
    'now',
    'next to nothing',
    '2024-13',
    '2024-02-30',
    '31 June 2024',
    'every monday',
    'five years',
    '03/04/2024 ',
    'may be',
    'x'.repeat(500),
  ])('refuses %j and says what it takes', (typed) => {
    expect(() => parseDateInput(typed, NOW)).toThrow(UserError);
    expect(() => parseDateInput(typed, NOW)).toThrow(/is no date.*2024-10-16.*last week/);
  });

  it('gives ranges in order, or refuses, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (typed) => {
        try {
          const { from, to } = parseDateInput(typed, NOW);
          expect(from.slice(0, to.length) <= to.slice(0, from.length)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
