import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

const PUBLISHED = '2024-06-12';
const days = (text: string) => datesOf(text, PUBLISHED).filter((date) => date.startsWith('the '));

describe('a day of the month without its month', () => {
  it('is of the month of a day that is named shortly before', () => {
    const text = 'The trial began on May 3. The jury was sent out on the 17th, and came back on the 20th.';
    expect(days(text)).toEqual(['the 17th = 2024-05-17', 'the 20th = 2024-05-20']);
  });

  it('is of that month where it is still to come, or was when it was said', () => {
    const soon = 'The fair began on June 3. It will end on the 17th.';
    expect(days(soon)).toEqual(['the 17th = 2024-06-17']);
    const over = 'The fair began on May 3. She said it would end on the 17th.';
    expect(days(over)).toEqual(['the 17th = 2024-05-17']);
  });

  it.each([
    'They met on the 17th and went home.',
    'It began on May 20. They met on the 17th.',
    'It began on May 3. It was loud. It was late. It was cold. They met on the 17th.',
    'He came on May 3. His office is on the 17th floor.',
    'He came on May 3. She made a birdie on the 17th, and a bogey on the 18th.',
    'The trial began on May 3. In June, the jury was sent out on the 17th.',
    'He was arrested on May 3, 2021. Last month he was freed on the 17th.',
    'He was arrested on May 3, 2021. A month later, on the 17th, he was freed.',
    'The fair began on May 3. Next month, on the 17th, it is held again.',
    'He was born on May 3, 1950. He will speak on the 17th.',
    'It began last Monday. They met on the 17th.',
  ])('is nothing that can be told: %s', (text) => {
    expect(days(text)).toEqual([]);
  });
});
