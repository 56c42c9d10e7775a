import { expect, it } from 'vitest';
import { isInHaste } from './haste.ts';

it.each([
  'is orla dunn hurt',
  'orla dunn contract?',
  'Orla Dunn contract length',
  'whats wrong w the tern',
  '¿dónde está el Tern?',
  '',
])('takes words that lack a capital or a mark for typed in haste: %s', (words) => {
  expect(isInHaste(words)).toBe(true);
});

it.each([
  'Is Orla Dunn hurt?',
  'The Tern was built in:',
  '“Who steered the Tern?”',
  '2031 was a good year for whom?',
  'Ärger um wen?',
])('takes what is written out for what it is: %s', (words) => {
  expect(isInHaste(words)).toBe(false);
});
