import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { termsAmong, termsOf } from './terms.ts';
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

it('finds which of some stems a text has, as the list of its terms does', () => {
  const word = fc.constantFrom(
    'The',
    'US',
    'us',
    'ferries',
    'ferry',
    'Minister’s',
    "don't",
    'été',
    '港口',
    'willing',
  );
  const sought = ['ferri', 'minist', 'us', 'été', 'will', '港口'];
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const terms = termsOf(words.join(' '));
      const expected = sought.flatMap((one, place) => (terms.includes(one) ? [place] : []));
      expect([...termsAmong(words.join(' '), sought)].toSorted()).toEqual(expected);
    }),
  );
});
