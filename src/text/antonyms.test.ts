import { expect, it } from 'vitest';
import { areOpposites } from './antonyms.ts';

it.each([
  ['low', 'high'],
  ['higher', 'lowest'],
  ['won', 'lost'],
  ['rises', 'falling'],
  ['rich', 'poor'],
  ['never', 'ever'],
])('%j and %j turn each other around', (one, other) => {
  expect(areOpposites(one, other)).toBe(true);
  expect(areOpposites(other, one)).toBe(true);
});

it.each([
  ['high', 'higher'],
  ['dam', 'wall'],
  ['said', 'told'],
  ['high', 'high'],
])('%j and %j do not', (one, other) => {
  expect(areOpposites(one, other)).toBe(false);
});
