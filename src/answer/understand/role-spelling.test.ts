import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { spellAsArticles } from './article-spelling.ts';
import { mendRole, roleNear } from './role-spelling.ts';
import { whoIsReadings } from './who-is-readings.ts';

it.each([
  ['presidnet', 'president'],
  ['minster', 'minister'],
  ['Cheif', 'chief'],
  ['defnse', 'defense'],
  ['president', null],
  ['harbour', null],
  ['boss', null],
])('%s is near %s', (typed, near) => {
  expect(roleNear(typed)).toBe(near);
});

it('mends each word of a role, and says where there is nothing to mend', () => {
  expect(mendRole('cheif exective of Oster Lines')).toBe('chief executive of Oster Lines');
  expect(mendRole('mayor of Oster')).toBeNull();
});

it('is asked for by a role that stands alone or is misspelt, where somebody holds it', async () => {
  const archive = await archiveOf([
    articleOf('Oster Lines president Ilse Brandt smiled. Norland Rail manager Tomas Brink waved.', {
      id: 'roles',
      language: 'en',
    }),
    // The word is there, and is no role.
    articleOf('The old manger of Selda was lit. Children sang in it.', { id: 'manger' }),
  ]);
  const readings = (words: string) => whoIsReadings(words, archive).map(({ query }) => query);
  const president = [{ kind: 'who-is', role: 'oster lines president' }];
  expect(readings('oster lines president')).toEqual(president);
  expect(readings('oster lines presidnet name')).toEqual([]);
  expect(readings('who is the oster lines presidnet')).toEqual(president);
  expect(readings('who is the norland rail manger')).toEqual([
    { kind: 'who-is', role: 'norland rail manager' },
  ]);
  expect(readings('selda lines president')).toEqual([]);
  // Before anything is read, words that no article has are spelled as a role.
  expect(spellAsArticles(archive, 'oster lines presidnet name')).toBe('oster lines president name');
  expect(readings('oster lines president name')).toEqual(president);
});
