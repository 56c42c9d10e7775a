import type { Sample } from './plausibility-samples.ts';
import { shuffled } from './random.ts';

/** Features seen less often get no weight. */
const MIN_COUNT = 8;
const PASSES = 30;
const RATE = 0.15;
const SHRINK = 2e-5;

/** Logistic regression by stochastic gradient descent (AdaGrad) over named features: a weight for each usual one. */
export function learnPlausibility(samples: readonly Sample[], random: () => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((name) => (counts.get(name) ?? 0) >= MIN_COUNT),
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { features, right, weight } of shuffled(usual, random)) {
      const score = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
      const slope = weight * (1 / (1 + Math.exp(-score)) - (right ? 1 : 0));
      for (const name of features) {
        const known = weights.get(name) ?? 0;
        const gradient = slope + SHRINK * usual.length * 1e-3 * known;
        const square = (squares.get(name) ?? 1) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, known - (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}
