import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';

function units(text: string): string[] {
  return readingOf(text).units.map(({ items }) => items.map(({ lower }) => lower).join(' '));
}

describe('findUnits', () => {
  it('takes a quotation as one item, over sentences too', () => {
    expect(units('“It is safe. It was never shut,” Weil said.')).toEqual(['“” weil said .']);
  });

  it('joins a colon with the quotation in the next paragraph', () => {
    expect(units('Weil went on:\n\n“It is safe.”\n\nRain fell.')).toEqual([
      'weil went on : “”',
      'rain fell .',
    ]);
  });

  it('leaves labels out', () => {
    expect(units('Details: The bridge is old.')).toEqual(['the bridge is old .']);
  });

  it('cuts text without sentences', () => {
    const lengths = readingOf('and so on '.repeat(500)).units.map(({ items }) => items.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(1500);
  });
});
