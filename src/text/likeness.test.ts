import { expect, it } from 'vitest';
import { dice, jaccard, overlapShare } from './likeness.ts';

const [four, three] = [new Set(['ferry', 'dam', 'crack', 'vote']), new Set(['dam', 'crack', 'mayor'])];
const none = new Set<string>();

it.each([
  ['jaccard', jaccard, 2 / 5],
  ['overlapShare', overlapShare, 2 / 3],
  ['dice', dice, 4 / 7],
] as const)('%s is the same both ways, 1 for the same and 0 for nothing', (_, measure, expected) => {
  expect(measure(four, three)).toBeCloseTo(expected);
  expect(measure(three, four)).toBeCloseTo(expected);
  expect(measure(four, four)).toBe(1);
  expect(measure(four, none)).toBe(0);
  expect(measure(none, none)).toBe(0);
});
