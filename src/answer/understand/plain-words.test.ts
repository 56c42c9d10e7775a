import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

it.each([
  ['whats wrong w the dam', 'what is wrong with the dam'],
  ['what did george w bush say', 'what did george w bush say'],
  ['who won the w series', 'who won the w series'],
])('spells out what is short for "with", and no initial: %s', (typed, meant) => {
  expect(plainWords(typed)).toBe(meant);
});
