import fitted from './ranking.weights.json' with { type: 'json' };

/** The weights of all that is learnt, fitted by `npm run train:ranking`. Features without a weight count nothing. */
export const weights: {
  readonly ranking: Weights;
  readonly article: Weights;
  readonly sentence: Weights;
  readonly decision: Weights;
} = fitted;

export type Weights = Readonly<Record<string, number>>;

/** The weighted sum of features. */
export function weigh(features: object, by: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (by[name] ?? 0);
  return sum;
}
