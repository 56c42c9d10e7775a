import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WORD, WordScanner } from './scan-words.ts';

/** The words of a text as a scanner finds them. */
function wordsOf(text: string): { word: string; start: number }[] {
  const words: { word: string; start: number }[] = [];
  for (const scan = new WordScanner(text); scan.next(); ) words.push({ word: scan.word, start: scan.start });
  return words;
}

const piece = fc.oneof(
  fc.constantFrom(
    'U.S.',
    'A.',
    'J.R.',
    "O'Brien",
    'didn’t',
    '1,000',
    '3.5m',
    'é',
    'e\u0301',
    '\u02bc',
    'ß',
    '中文',
    '٣',
    "'",
    '’',
    '.',
    ',',
    '-',
    ' ',
    ' ',
    '\n',
  ),
  fc.string({ unit: fc.constantFrom(...'abzAZ09'), maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
);

it('finds the words that the expression finds', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const expected = Array.from(text.matchAll(new RegExp(WORD)), ({ 0: word, index }) => ({
        word,
        start: index,
      }));
      expect(wordsOf(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

it('reads acronyms, numbers and apostrophes', () => {
  const words = wordsOf("The U.S. didn't pay 1,000 euros (O'Brien said).").map(({ word }) => word);
  expect(words).toEqual(['The', 'U.S.', "didn't", 'pay', '1,000', 'euros', "O'Brien", 'said']);
});
