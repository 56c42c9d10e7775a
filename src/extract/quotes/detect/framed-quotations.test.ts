import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

it.each([
  ['Ilse Brandt, mayor of Oster: “We are closed until May.”', 'Ilse Brandt'],
  ['Mayor Ilse Brandt: “We are closed until May.”', 'Ilse Brandt'],
  ['It is, in the words of Ilse Brandt, “a disgrace to the whole coast”.', 'Ilse Brandt'],
])('is whose name frames it: %s', (text, speaker) => {
  expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
});

it.each([
  'The question for Ilse Brandt: “Will it hold until the spring?”',
  'Breaking: “We are closed until May.”',
])('is nobody’s whose name only stands before it: %s', (text) => {
  expect(quotesOf(text).map((quote) => quote.speaker)).not.toContain('Ilse Brandt');
});
