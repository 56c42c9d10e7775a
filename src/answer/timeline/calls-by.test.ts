import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callsBy } from './surnames.ts';

const PIECES = [
  'Doe',
  'doe',
  'Does',
  'O’Doe',
  'Doe’s',
  'Sam',
  'sam',
  'Ж',
  '𝒜',
  '-',
  ' ',
  ' ',
  ' ',
  '.',
  '“',
  '\n',
  '7',
];

it('finds a surname with the word before it, as one look through the whole text does', () => {
  const slow = /(?:(\p{L}[\p{L}.'’-]*) )?(?<![\p{L}-])(Doe)(?![\p{L}-])/giu;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const expected = Array.from(text.matchAll(slow), ([, before = '', found = '']) => ({ before, found }));
      expect([...callsBy('Doe', text)]).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});
