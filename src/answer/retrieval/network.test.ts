import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetwork } from './network.ts';

const WEIGHTS = {
  bias: 0.5,
  units: { bias: [0.1], effect: [2] },
  features: { size: [10, 4, 3, 0.5], shade: [0, 1, -1, 0] },
};

describe('a network', () => {
  it('adds the direct sum and what its unit makes of the standardised features', () => {
    const expected = 0.5 + 3 * ((14 - 10) / 4) - 2 + 2 * Math.tanh(0.1 + 0.5);
    expect(readNetwork(WEIGHTS)({ size: 14, shade: 2 })).toBeCloseTo(expected, 12);
  });

  it('takes a missing feature for 0 and passes over one that it has no weights for', () => {
    const score = readNetwork(WEIGHTS);
    expect(score({ size: 14 })).toBe(score({ size: 14, shade: 0, weight: 80 }));
  });

  it('keeps nothing from one call to the next', () => {
    const score = readNetwork(WEIGHTS);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -50, max: 50 }), (size) => {
        const first = score({ size });
        score({ size: size + 7, shade: 3 });
        return score({ size }) === first;
      }),
    );
  });
});
