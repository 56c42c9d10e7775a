import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

it.each([
  ['whats wrong w the dam', 'what is wrong with the dam'],
  ['what did george w bush say', 'what did george w bush say'],
  ['who won the w series', 'who won the w series'],
  ['who has a flat w/ a view', 'who has a flat with a view'],
  ['united w/o ronaldo', 'united without ronaldo'],
  ['who sailed w/him', 'who sailed with him'],
  ['who wrote and/or sang', 'who wrote and/or sang'],
  ['who owns bmw/rover', 'who owns bmw/rover'],
])('spells out what is short for "with", and no initial: %s', (typed, meant) => {
  expect(plainWords(typed)).toBe(meant);
});

it('spells out what people shorten', () => {
  expect(plainWords('xmas tix prez szn')).toBe('Christmas tickets president season');
});
