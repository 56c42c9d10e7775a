/**
 * A network with one hidden layer, as it is kept: one row a feature, `[mean, spread, direct, ...one weight a unit]`. Features are
 * standardised by mean and spread; the score is their direct sum plus each unit's effect times the tanh of its own sum.
 */
export interface NetworkWeights {
  readonly bias: number;
  readonly units: { readonly bias: readonly number[]; readonly effect: readonly number[] };
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Scores things by their features. A feature without weights counts nothing, one that is missing counts as 0. */
export type Network = (features: object) => number;

/** Makes a network ready for use. */
export function readNetwork({ bias, units, features }: NetworkWeights): Network {
  const names = Object.keys(features);
  const rows = Object.values(features);
  const width = units.effect.length;
  const slopes = Float64Array.from(rows, ([, spread = 1]) => 1 / spread);
  const direct = Float64Array.from(rows, ([, , weight = 0]) => weight);
  const inward = Float64Array.from(rows.flatMap((row) => row.slice(3, 3 + width)));
  const means = rows.map(([mean = 0]) => mean);
  const sums = new Float64Array(width);
  return (given) => {
    const values = given as Readonly<Record<string, number | undefined>>;
    for (let unit = 0; unit < width; unit++) sums[unit] = units.bias[unit] ?? 0;
    let score = bias;
    for (let k = 0; k < names.length; k++) {
      const value = ((values[names[k] ?? ''] ?? 0) - (means[k] ?? 0)) * (slopes[k] ?? 0);
      score += value * (direct[k] ?? 0);
      const row = k * width;
      for (let unit = 0; unit < width; unit++)
        sums[unit] = (sums[unit] ?? 0) + value * (inward[row + unit] ?? 0);
    }
    for (let unit = 0; unit < width; unit++) score += (units.effect[unit] ?? 0) * Math.tanh(sums[unit] ?? 0);
    return score;
  };
}
