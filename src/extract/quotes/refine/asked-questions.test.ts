import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

it.each([
  [
    'Asked if the mayor would, if elected, resign before May, Ilse Brandt shrugged.',
    'if the mayor would, if elected, resign before May',
  ],
  ['Asked on Monday whether she would resign, Ilse Brandt laughed.', 'whether she would resign'],
  [
    'When asked if the pier, or its mole, was safe, the mayor shrugged.',
    'if the pier, or its mole, was safe',
  ],
])('what whoever is asked does is no part of the question: %s', (text, question) => {
  expect(quotesOf(text).map(({ content }) => content.join(' '))).toEqual([question]);
});
