import type { FeatureSet } from './hashing.ts';

/** Weights of one table that all decisions share. */
export interface LinearModel {
  readonly weights: Float32Array | Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** A model, and the set in which the features of each of its decisions are gathered. */
export interface Scorer {
  readonly model: LinearModel;
  readonly features: FeatureSet;
}

/** The sum of the weights of a decision's features. */
export function scoreOf({ weights, scale }: LinearModel, { places, count }: FeatureSet): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[places[i] ?? 0] ?? 0;
  return sum * scale;
}

/** A score as a probability. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
