/** One thing to choose from, described by numbers, and whether it is a right choice. */
export interface Option {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** A choice between options; choices of one kind weigh as much together as those of any other. */
export interface Choice {
  readonly kind: string;
  readonly options: readonly Option[];
}

/** A yes or no, described by numbers; each answer of each kind weighs as much together as `weightOf` says. */
export interface Case {
  readonly kind: string;
  readonly features: readonly number[];
  readonly isYes: boolean;
}

const CHOICE_STEPS = 300;
const CASE_STEPS = 600;

/**
 * Weights under which right options get most of the probability (softmax over each choice). With `each`, every right option counts for
 * itself; without, any of them will do.
 */
export function fitChoices(choices: readonly Choice[], size: number, each = false): number[] {
  const useful = choices.filter(({ options }) => options.some(({ isRight }) => isRight));
  const totals = countBy(useful, ({ kind }) => kind);
  const weights = new Float64Array(size);
  const adam = startAdam(size, 0.1);
  for (let step = 0; step < CHOICE_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => 1e-3 * weight);
    for (const { kind, options } of useful) {
      const scores = options.map(({ features }) => dot(features, weights));
      const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      const powers = scores.map((score) => Math.exp(score - highest));
      let [sum, right, rights] = [0, 0, 0];
      for (const [i, power] of powers.entries()) {
        sum += power;
        if (options[i]?.isRight) right += power;
        if (options[i]?.isRight) rights++;
      }
      for (const [i, { features, isRight }] of options.entries()) {
        const power = powers[i] ?? 0;
        const wanted = !isRight ? 0 : each ? 1 / rights : power / right;
        const error = (power / sum - wanted) / (totals.get(kind) ?? 1);
        if (Math.abs(error) > 1e-9)
          for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + error * (features[k] ?? 0);
      }
    }
    adam(weights, gradient);
  }
  return [...weights];
}

/** Logistic regression on standardised features, given back for the features as they are; the last weight is the constant's. */
export function fitCases(cases: readonly Case[], size: number, weightOf: (kind: string) => number): number[] {
  const totals = countBy(cases, ({ kind, isYes }) => `${kind} ${isYes}`);
  const means = Array.from({ length: size }, (_, k) => mean(cases.map(({ features }) => features[k] ?? 0)));
  const spreads = means.map(
    (middle, k) => Math.sqrt(mean(cases.map(({ features }) => ((features[k] ?? 0) - middle) ** 2))) || 1,
  );
  const rows = cases.map((one) => ({
    ...one,
    features: [...one.features.map((x, k) => (x - (means[k] ?? 0)) / (spreads[k] ?? 1)), 1],
  }));
  const weights = new Float64Array(size + 1);
  const adam = startAdam(size + 1, 0.05);
  for (let step = 0; step < CASE_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, k) => (k < size ? 3e-3 * weight : 0));
    for (const { kind, isYes, features } of rows) {
      const likely = 1 / (1 + Math.exp(-dot(features, weights)));
      const error = ((likely - Number(isYes)) * weightOf(kind)) / (totals.get(`${kind} ${isYes}`) ?? 1);
      for (let k = 0; k <= size; k++) gradient[k] = (gradient[k] ?? 0) + error * (features[k] ?? 0);
    }
    adam(weights, gradient);
  }
  const plain = means.map((_, k) => (weights[k] ?? 0) / (spreads[k] ?? 1));
  return [...plain, (weights[size] ?? 0) - dot(means, plain)];
}

/** Steps of Adam (Kingma and Ba 2015). */
function startAdam(size: number, rate: number): (weights: Float64Array, gradient: Float64Array) => void {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let step = 0;
  return (weights, gradient) => {
    step++;
    for (let k = 0; k < size; k++) {
      const slope = gradient[k] ?? 0;
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * slope ** 2;
      const [m, v] = [(first[k] ?? 0) / (1 - 0.9 ** step), (second[k] ?? 0) / (1 - 0.999 ** step)];
      weights[k] = (weights[k] ?? 0) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  };
}

export function dot(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (features[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function countBy<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(key(thing), (counts.get(key(thing)) ?? 0) + 1);
  return counts;
}
