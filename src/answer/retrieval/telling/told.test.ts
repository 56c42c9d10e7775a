import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { termsOf } from '../../../text/terms.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { AKIN, OWN, SAME, TellingWords, toldInEither } from './told.ts';

const archive = await archiveOf([
  articleOf('Larkness Ferries dismissed Captain Orla Dunn on Monday after nine years.', { id: 'ferry' }),
]);
const wordsOf = (question: string) => new TellingWords(understandQuestion(archive, question));

it('tells a word by itself, by one for the same, and not at all', () => {
  const words = wordsOf('who fired Orla Dunn');
  expect(words.readIn(termsOf('The line dismissed Dunn.'))).toEqual([SAME, 0, OWN]);
  expect(words.readIn(termsOf('The line fired nobody.'))).toEqual([OWN, 0, 0]);
});

it('takes no other word for a name', () => {
  const words = wordsOf('who is Larkness Ferries boss');
  expect(words.isName.slice(0, 2)).toEqual([true, true]);
  expect(words.readIn(termsOf('A boat left.')).slice(0, 2)).toEqual([0, 0]);
});

it('adds up weights, of names alone too, and what two texts tell', () => {
  const words = wordsOf('who fired Orla Dunn');
  const [one, other] = [words.readIn(termsOf('dismissed')), words.readIn(termsOf('Orla Dunn'))];
  expect(words.shareOf(one, OWN)).toBe(0);
  expect(words.shareOf(one, SAME)).toBeGreaterThan(0);
  expect(words.shareOf(one, AKIN, true)).toBe(0);
  expect(words.shareOf(other, OWN, true)).toBe(1);
  expect(words.shareOf(toldInEither(one, other), SAME)).toBe(1);
});

it('leaves aside what says next to nothing, unless there is nothing else', () => {
  expect(wordsOf('what is the deal with Orla Dunn').terms).toHaveLength(2);
  expect(wordsOf('what is the latest deal').terms.length).toBeGreaterThan(0);
});
