import { expect, it } from 'vitest';
import { topicShare } from './topic-share.ts';

const weights = new Map([
  ['ferri', 3],
  ['strike', 1],
]);

it('counts each word by its weight and its layer', () => {
  expect(topicShare(weights, (stem) => (stem === 'ferri' ? 1 : 0.4))).toBeCloseTo(0.85);
  expect(topicShare(weights, () => 1)).toBe(1);
});

it('is nothing for a topic without words', () => {
  expect(topicShare(new Map(), () => 1)).toBe(0);
});
