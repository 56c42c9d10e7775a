import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { HeldArticles } from './held-articles.ts';

const article = (n: number, text: string): Article => ({
  id: `a${n}`,
  file: 'export.json',
  title: `Weir ${n}`,
  outlet: 'Oster Courier',
  author: null,
  url: null,
  published: null,
  updated: null,
  language: 'en',
  text,
  paragraphs: [{ n: 1, start: 0, end: text.length }],
});
const words = (n: number, length: number) =>
  Array.from({ length: Math.ceil(length / 8) }, (_, at) => ((n + 1) * (at + 7) * 7919).toString(36))
    .join(' ')
    .slice(0, length);

describe('articles of a file that is still being read', () => {
  it('come back as they were put in, in any order', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.infiniteStream(fc.nat()), (sizes, places) => {
        const held = new HeldArticles();
        const given = sizes.map((size, n) => ({
          article: article(n, `„${'ab '.repeat(size / 3)}“ 🚢`),
          removed: n % 2 ? [{ rule: 'menu', text: 'Home' }] : [],
        }));
        for (const one of given) held.add(one);
        expect(held.length).toBe(given.length);
        for (const place of places.take(20)) {
          const index = place % given.length;
          expect(held.at(index)).toEqual(given[index]);
        }
      }),
      { numRuns: 20 },
    );
    expect(() => new HeldArticles().at(0)).toThrow('no article 0');
  });

  it('are packed beyond four million characters, to less than their bytes', () => {
    const held = new HeldArticles();
    for (let n = 0; n < 4_000; n++) held.add({ article: article(n, words(n, 3_000)), removed: [] });
    const { looseCharacters, packedBytes } = held.size;
    expect(looseCharacters).toBeLessThan(4_100_000);
    expect(packedBytes).toBeLessThan(0.75 * 8_000_000);
    expect(held.at(3_999).article.text).toBe(words(3_999, 3_000));
  });
});
