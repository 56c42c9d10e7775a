import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makeZip } from '../testing/make-files.ts';
import { dayInOrder, orderAmong } from './numeric-days.ts';

const told = (order: 'day-first' | 'month-first', count = 1) =>
  Array.from({ length: count }, () => ({ published: null, numericDays: { told: order } }));
const OPEN = { dayFirst: '2025-06-05', monthFirst: '2025-05-06', asRead: '2025-05-06' };

describe('numeric days of an outlet', () => {
  it('are of the order that its pages tell, unless they disagree', () => {
    expect(orderAmong([])).toBeNull();
    expect(orderAmong([{ published: '2025-05-06', numericDays: OPEN }])).toBeNull();
    expect(orderAmong(told('day-first'))).toBe('day-first');
    expect(orderAmong([...told('month-first', 9), ...told('day-first')])).toBe('month-first');
    expect(orderAmong([...told('month-first', 3), ...told('day-first')])).toBeNull();
  });

  it('settle a day that could be two, and no other', () => {
    const page = { published: '2025-05-06', numericDays: OPEN };
    expect(dayInOrder(page, 'day-first')).toBe('2025-06-05');
    expect(dayInOrder({ ...page, published: '2025-06-05' }, null)).toBe('2025-05-06');
    expect(dayInOrder({ ...page, published: '2024-01-01' }, 'day-first')).toBe('2024-01-01');
    expect(dayInOrder({ published: '2025-05-06', numericDays: { told: 'month-first' } }, 'day-first')).toBe(
      '2025-05-06',
    );
    expect(dayInOrder({ published: null }, 'day-first')).toBeNull();
  });
});

const page = (outlet: string, day: string, n: number) =>
  `<!doctype html><html lang="en"><head><title>Weir ${n} open</title><meta property="og:site_name" content="${outlet}"></head><body><h1>Weir ${n} open</h1><span>${day}</span><p>The weir number ${n} at Oster is open again after nine weeks of repairs, the water board said.</p><p>Its keeper said that nobody had expected it to take as long as that, and thanked those who live by it.</p></body></html>`;

describe('a folder of pages with numeric days', () => {
  it('reads each as the other pages of its outlet tell', async () => {
    const days = { 'a.html': '5/6/2025', 'b.html': '13/6/2025', 'c.html': '4/6/2025' };
    const pages = Object.entries(days).map(([name, day], n) => [name, page('Oster Courier', day, n)]);
    const other = [['d.html', page('Lindmoor Herald', '5/6/2025', 9)]];
    const { articles } = await readFile('pages.zip', makeZip(Object.fromEntries([...pages, ...other])));
    expect(articles.map(({ published }) => published)).toEqual([
      '2025-06-05',
      '2025-06-13',
      '2025-06-04',
      '2025-05-06',
    ]);
  });
});
