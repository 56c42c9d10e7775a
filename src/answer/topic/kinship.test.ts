import { expect, it } from 'vitest';
import { stem } from '../../text/stems.ts';
import { KIN, kinship } from './kinship.ts';

const between = (one: string, other: string) => kinship(stem(one), new Set([stem(other)]));

it.each([
  ['strike', 'strikers'],
  ['teach', 'teacher'],
])('takes %s and %s for one family', (one, other) => {
  expect(between(one, other)).toBe(KIN.family);
  expect(between(other, one)).toBe(KIN.family);
});

it.each([
  ['police', 'policy'],
  ['plane', 'planet'],
  ['statue', 'state'],
  ['trade', 'tradition'],
  ['secret', 'secretary'],
])('takes %s and %s for two words', (one, other) => {
  expect(between(one, other)).toBe(0);
  expect(between(other, one)).toBe(0);
});
