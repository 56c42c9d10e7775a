/**
 * A network with one hidden layer, as it is kept: one row a feature, `[mean, spread, direct, ...one weight a unit]`. Features are
 * standardised by mean and spread; the score is their direct sum plus each unit's effect times the tanh of its own sum.
 */
export interface NetworkWeights {
  readonly bias: number;
  readonly units: { readonly bias: readonly number[]; readonly effect: readonly number[] };
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Scores things by their features, which are read by their names in the order of the stage's tuple. */
export interface Network<Name extends string> {
  (features: Readonly<Record<Name, number>>): number;
  /** The same where some are given by themselves: joining them with many others takes as long as to score them. */
  <Own extends Name>(
    own: Readonly<Record<Own, number>>,
    others: Readonly<Record<Exclude<Name, Own>, number>>,
  ): number;
}

/**
 * Makes a network ready for use. Throws where the weights were fitted on other features than `names`: `stage` says in the message which
 * part has to be fitted anew, and how.
 */
export function readNetwork<Name extends string>(
  stage: string,
  names: readonly Name[],
  { bias, units, features }: NetworkWeights,
): Network<Name> {
  checkNames(stage, names, Object.keys(features));
  const rows = names.map((name) => features[name] ?? []);
  const width = units.effect.length;
  const slopes = Float64Array.from(rows, ([, spread = 1]) => 1 / spread);
  const direct = Float64Array.from(rows, ([, , weight = 0]) => weight);
  const inward = Float64Array.from(rows.flatMap((row) => row.slice(3, 3 + width)));
  const means = Float64Array.from(rows, ([mean = 0]) => mean);
  const sums = new Float64Array(width);
  function score(features: Readonly<Record<Name, number>>): number;
  function score<Own extends Name>(
    own: Readonly<Record<Own, number>>,
    others: Readonly<Record<Exclude<Name, Own>, number>>,
  ): number;
  function score(
    own: Readonly<Record<string, number>>,
    others: Readonly<Record<string, number>> = own,
  ): number {
    for (let unit = 0; unit < width; unit++) sums[unit] = units.bias[unit] ?? 0;
    let sum = bias;
    for (let k = 0; k < names.length; k++) {
      const name = names[k];
      if (name === undefined) break;
      const value = ((own[name] ?? others[name] ?? Number.NaN) - (means[k] ?? 0)) * (slopes[k] ?? 0);
      sum += value * (direct[k] ?? 0);
      const row = k * width;
      for (let unit = 0; unit < width; unit++)
        sums[unit] = (sums[unit] ?? 0) + value * (inward[row + unit] ?? 0);
    }
    for (let unit = 0; unit < width; unit++) sum += (units.effect[unit] ?? 0) * Math.tanh(sums[unit] ?? 0);
    return sum;
  }
  return score;
}

function checkNames(stage: string, names: readonly string[], fitted: readonly string[]): void {
  const missing = names.filter((name) => !fitted.includes(name));
  const unknown = fitted.filter((name) => !(names as readonly string[]).includes(name));
  if (missing.length === 0 && unknown.length === 0) return;
  const parts = [
    missing.length > 0 ? `no weights for ${missing.join(', ')}` : '',
    unknown.length > 0 ? `weights for ${unknown.join(', ')}, which nothing gives` : '',
  ];
  throw new RangeError(`"${stage}": ${parts.filter(Boolean).join('; ')}`);
}
