import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

const PUBLISHED = '2024-06-12';
const days = (text: string) => datesOf(text, PUBLISHED).filter((date) => date.startsWith('the '));

describe('a day of the month without its month', () => {
  it('is of the month of a day that is named shortly before', () => {
    const text = 'The trial began on May 3. The jury was sent out on the 17th, and came back on the 20th.';
    expect(days(text)).toEqual(['the 17th = 2024-05-17', 'the 20th = 2024-05-20']);
  });

  it.each([
    'They met on the 17th and went home.',
    'It began on May 20. They met on the 17th.',
    'It began on May 3. It was loud. It was late. It was cold. They met on the 17th.',
    'He came on May 3. His office is on the 17th floor.',
    'He came on May 3. She made a birdie on the 17th, and a bogey on the 18th.',
    'It began last Monday. They met on the 17th.',
  ])('is nothing that can be told: %s', (text) => {
    expect(days(text)).toEqual([]);
  });
});
