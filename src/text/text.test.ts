import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins } from './fold.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { termsOf } from './terms.ts';
import { tokenize } from './tokens.ts';

describe('fold', () => {
  it('takes off accents, strokes and typography', () => {
    expect(fold('Łódź’s “Café” — Straße')).toBe('lodz\'s "cafe" - strasse');
  });

  it('gives the same text with and without origins, and origins that point at whole characters in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, origins } = foldWithOrigins(text);
        expect(origins).toHaveLength(folded.length + 1);
        expect(origins.at(-1)).toBe(text.length);
        for (let i = 1; i < origins.length; i++)
          expect(origins[i]).toBeGreaterThanOrEqual(origins[i - 1] ?? 0);
      }),
    );
  });

  it('finds the original words again', () => {
    const text = 'The ﬁrst “Ærø” ferry';
    const { text: folded, origins } = foldWithOrigins(text);
    const at = folded.indexOf('aero');
    expect(text.slice(origins[at], origins[at + 4])).toBe('Ærø');
  });
});

describe('tokenize', () => {
  const terms = (text: string) => tokenize(text).map(({ term }) => term);

  it('reads names, possessives, numbers and acronyms', () => {
    expect(terms("O'Hara’s 1,250.5 tons, the U.S. and the UK; 49ers")).toEqual([
      'ohara',
      '1250.5',
      'tons',
      'the',
      'u.s',
      'and',
      'the',
      'uk',
      '49ers',
    ]);
  });

  it('keeps the country apart from the pronoun', () => {
    expect(terms('The US told us')).toEqual(['the', 'u.s', 'told', 'us']);
    expect(terms('WHO TOLD US')).toEqual(['who', 'told', 'us']);
  });

  it('gives offsets that lie in the text, in order, around a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });
});

describe('terms', () => {
  it('are stems without stop words', () => {
    expect(termsOf('Who were the harvesters of the orchards?')).toEqual(['harvest', 'orchard']);
  });

  it('leave numbers and other scripts as they are', () => {
    expect(termsOf('2024 Київ')).toEqual(['2024', fold('Київ')]);
    expect(stem('running')).toBe('run');
    expect(isStopWord('didnt')).toBe(true);
  });
});
