import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const shown = (text: string) =>
  quotesOf(text).map(({ speaker, content }) => `${speaker}: ${content.join(' … ')}`);

describe('refineInvertedClause', () => {
  it.each([
    [
      'He has crossed the sound ten times, said the Tribune. He has sunk once.',
      'Tribune: He has crossed the sound ten times',
    ],
    [
      'Such shells were found at both piers, said the survey’s lead author Dr. Ceren Brandt, a diver.',
      'Ceren Brandt: Such shells were found at both piers',
    ],
    [
      'The proof, said Ilse Brandt of the harbour school, is in the water.',
      'Ilse Brandt: The proof … is in the water',
    ],
    ['She has won the race twice, said the Courier.', 'Courier: She has won the race twice'],
    ['They were paid in salt, said Otto Weil.', 'Otto Weil: They were paid in salt'],
  ])('gives the words to who stands behind the verb: %s', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.each([
    ['Otto Weil, a baker, said the pier was shut.', 'Otto Weil: the pier was shut'],
    ['The mayor, Ilse Brandt, said the council had met twice.', 'Ilse Brandt: the council had met twice.'],
  ])('leaves what is said behind the verb: %s', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.each([
    'Otto Weil, a novelist, wrote the report.',
    'The board, meeting on Monday, added Ilse Brandt, a lawyer.',
    'The board, meeting on Monday, said Ilse Brandt, a lawyer.',
    'The committee, led by Otto Weil, noted the minister and her party.',
    'The council, which met in May, said the mayor.',
  ])('takes no subject for what is said: %s', (text) => {
    const contents = quotesOf(text).flatMap(({ content }) => content);
    expect(contents.filter((content) => text.startsWith(content))).toEqual([]);
  });
});
