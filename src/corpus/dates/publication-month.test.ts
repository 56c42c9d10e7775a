import { expect, it } from 'vitest';
import { readDateOrMonth, readMonth } from './publication-month.ts';

it.each([
  ['November 2003', '2003-11'],
  ['Nov. 2003', '2003-11'],
  [' octubre de 2024 ', '2024-10'],
  ['2003-11', '2003-11'],
  ['2003/7', '2003-07'],
])('%s is a month of publication', (text, month) => expect(readMonth(text)).toBe(month));

it.each([
  ['Volume 2003'],
  ['2003-13'],
  ['2003'],
  ['in November 2003'],
  ['November 2003 issue'],
  ['May 0042'],
  [''],
])('"%s" is none', (text) => expect(readMonth(text)).toBeNull());

it('is passed over where a day is given', () => {
  expect(readDateOrMonth('November 2003')).toBe('2003-11');
  expect(readDateOrMonth('5 November 2003')).toBe('2003-11-05');
});
