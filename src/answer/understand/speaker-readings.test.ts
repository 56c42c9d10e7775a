import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { saidReadings } from './speaker-readings.ts';

const archive = await archiveOf([
  articleOf('“The pier is rotten,” mayor Greta Holm said. “We watch it,” a spokesman for the ministry said.'),
]);

const readingOf = (words: string) => saidReadings(words, { kind: 'ask', question: words }, archive)[0]?.query;

it.each([
  ["what was Holm's reaction to the flood", { speaker: 'Holm', topic: 'the flood' }],
  ['reaction from the ministry', { speaker: 'ministry' }],
  ['what did Holm tell reporters', { speaker: 'Holm' }],
  ['what did Holm tell reporters about the pier?', { speaker: 'Holm', topic: 'the pier' }],
  ['what did Holm say in court regarding taxes', { speaker: 'Holm', topic: 'taxes' }],
  ['what did Holm tell the shipyards', { speaker: 'Holm', topic: 'shipyards' }],
  ['what did Holm tell the jury', { speaker: 'Holm' }],
  ['what was the reaction to the flood', undefined],
  ["what's the answer to life?", undefined],
  ['their position on the pier', undefined],
  ['what did the ferry tell the crew', undefined],
])('%j asks for the words of %j', (words, asked) => {
  expect(readingOf(words)).toEqual(asked && { kind: 'who-said', ...asked });
});
