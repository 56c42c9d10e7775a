import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetwork } from './network.ts';

const WEIGHTS = {
  bias: 0.5,
  units: { bias: [0.1], effect: [2] },
  features: { size: [10, 4, 3, 0.5], shade: [0, 1, -1, 0] },
};
const NAMES = ['shade', 'size'] as const;

describe('a network', () => {
  it('adds the direct sum and what its unit makes of the standardised features', () => {
    const expected = 0.5 + 3 * ((14 - 10) / 4) - 2 + 2 * Math.tanh(0.1 + 0.5);
    expect(readNetwork('size', NAMES, WEIGHTS)({ size: 14, shade: 2 })).toBeCloseTo(expected, 12);
  });

  it('scores alike what is given in two parts', () => {
    const score = readNetwork('size', NAMES, WEIGHTS);
    expect(score({ size: 14 }, { shade: 2 })).toBe(score({ size: 14, shade: 2 }));
    expect(score({ shade: 2 }, { size: 14 })).toBe(score({ size: 14, shade: 2 }));
  });

  it('names the stage and the features where the weights are of other features', () => {
    expect(() => readNetwork('size', ['shade', 'width'] as const, WEIGHTS)).toThrow(
      /"size": no weights for width; weights for size, which nothing gives/,
    );
  });

  it('keeps nothing from one call to the next', () => {
    const score = readNetwork('size', NAMES, WEIGHTS);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -50, max: 50 }), (size) => {
        const first = score({ size, shade: 0 });
        score({ size: size + 7, shade: 3 });
        return score({ size, shade: 0 }) === first;
      }),
    );
  });
});
