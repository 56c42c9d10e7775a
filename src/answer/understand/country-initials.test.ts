import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { spellOutInitials } from './country-initials.ts';

const archive = await archiveOf([
  articleOf('Troops of North Korea crossed the river, South Sudan said. The NZ team left.', { id: 'troops' }),
  articleOf('The Central African Republic, the Dominican Republic and New Zealand sent aid.', { id: 'aid' }),
]);

it.each([
  ['how many nk troops', 'how many North Korean troops'],
  ['did nk cross the river', 'did North Korea cross the river'],
  // The articles have the letters, a title, a usual word, and a country of no article.
  ['when did the nz team leave', 'when did the nz team leave'],
  ['what did Dr Moor say', 'what did Dr Moor say'],
  ['which car won the race', 'which car won the race'],
  ['what did hk say', 'what did hk say'],
])('%j is read as %j', (words, read) => {
  expect(spellOutInitials(archive, words)).toBe(read);
});
