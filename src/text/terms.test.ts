import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { termsOf } from './terms.ts';
import { tokenize } from './tokens.ts';

it('gives the stems of the tokens that are no stop words', () => {
  const word = fc.constantFrom(
    'The',
    'US',
    'us',
    'WHO',
    'who',
    'ferries',
    'Minister’s',
    '1,000',
    "don't",
    'U.S.',
    'été',
    '港口',
  );
  const text = fc.oneof(
    fc.array(word).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', null), (typed, language) => {
      const terms = tokenize(typed, language).map(({ term }) => term);
      const expected = terms
        .filter((term) => !isStopWord(term, language))
        .map((term) => stem(term, language));
      expect(termsOf(typed, language)).toEqual(expected);
    }),
  );
});
