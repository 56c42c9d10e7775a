import type { NetworkWeights } from '../src/answer/ask/network.ts';

/** Some rows of features that are judged together, and what each score does to the loss. */
export interface Lesson {
  readonly rows: readonly (readonly number[])[];
  /** How much it counts; the mean of all should be near 1. */
  readonly weight: number;
  /** The derivative of the loss by each score. */
  readonly errors: (scores: readonly number[]) => readonly number[];
}

export interface Plan {
  readonly units: number;
  readonly rounds: number;
  /** How strongly weights are held near 0. */
  readonly decay: number;
}

const BATCH = 20;
const RATE = 0.01;

/** Softmax over the rows: some right one is to have most of the probability; with `each`, every right one its share. */
export function choosing(
  rows: readonly (readonly number[])[],
  rights: readonly boolean[],
  weight: number,
  each = false,
): Lesson {
  const count = rights.filter(Boolean).length;
  const errors = (scores: readonly number[]) => {
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    const right = powers.reduce((a, b, i) => a + (rights[i] ? b : 0), 0) || 1;
    return powers.map((power, i) => power / sum - (!rights[i] ? 0 : each ? 1 / count : power / right));
  };
  return { rows, weight, errors };
}

/** Logistic loss of one row. */
export function deciding(row: readonly number[], isYes: boolean, weight: number): Lesson {
  return { rows: [row], weight, errors: ([score = 0]) => [1 / (1 + Math.exp(-score)) - Number(isYes)] };
}

/** Fits a network by Adam (Kingma and Ba 2015) in small batches, in an order that depends on the lessons alone. */
export function fitNetwork(lessons: readonly Lesson[], names: readonly string[], plan: Plan): NetworkWeights {
  const { units, rounds, decay } = plan;
  const size = names.length;
  const { means, spreads } = spreadOf(lessons, size);
  const ready = lessons.map(({ rows, ...lesson }) => ({
    ...lesson,
    rows: rows.map((row) => Float64Array.from(row, (x, k) => (x - (means[k] ?? 0)) / (spreads[k] ?? 1))),
  }));
  const random = startRandom(12345);
  const inward = 1 + size;
  const biases = inward + units * size;
  const effects = biases + units;
  const weights = new Float64Array(effects + units);
  for (let i = inward; i < biases; i++) weights[i] = (random() - 0.5) * Math.sqrt(3 / size);
  for (let i = effects; i < weights.length; i++) weights[i] = random() - 0.5;
  const hidden = new Float64Array(units);
  const forward = (row: Float64Array) => {
    let score = weights[0] ?? 0;
    for (let k = 0; k < size; k++) score += (weights[1 + k] ?? 0) * (row[k] ?? 0);
    for (let unit = 0; unit < units; unit++) {
      let sum = weights[biases + unit] ?? 0;
      const from = inward + unit * size;
      for (let k = 0; k < size; k++) sum += (weights[from + k] ?? 0) * (row[k] ?? 0);
      hidden[unit] = Math.tanh(sum);
      score += (weights[effects + unit] ?? 0) * (hidden[unit] ?? 0);
    }
    return score;
  };
  const backward = (row: Float64Array, error: number, gradient: Float64Array) => {
    forward(row);
    const add = (at: number, by: number) => {
      gradient[at] = (gradient[at] ?? 0) + by;
    };
    add(0, error);
    for (let k = 0; k < size; k++) add(1 + k, error * (row[k] ?? 0));
    for (let unit = 0; unit < units; unit++) {
      const out = hidden[unit] ?? 0;
      add(effects + unit, error * out);
      const inner = error * (weights[effects + unit] ?? 0) * (1 - out * out);
      add(biases + unit, inner);
      const from = inward + unit * size;
      for (let k = 0; k < size; k++) add(from + k, inner * (row[k] ?? 0));
    }
  };
  const adam = startAdam(weights.length);
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(ready, random);
    const rate = RATE * (1 - round / rounds) + 1e-4;
    for (let first = 0; first < order.length; first += BATCH) {
      const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : decay * weight));
      for (const { rows, weight, errors } of order.slice(first, first + BATCH)) {
        const by = errors(rows.map(forward));
        for (const [i, row] of rows.entries()) {
          const error = ((by[i] ?? 0) * weight) / BATCH;
          if (Math.abs(error) > 1e-7) backward(row, error, gradient);
        }
      }
      adam(weights, gradient, rate);
    }
  }
  const unit = Array.from({ length: units }, (_, i) => i);
  return {
    bias: round4(weights[0]),
    units: {
      bias: unit.map((i) => round4(weights[biases + i])),
      effect: unit.map((i) => round4(weights[effects + i])),
    },
    features: Object.fromEntries(
      names.map((name, k) => [
        name,
        [means[k], spreads[k], weights[1 + k], ...unit.map((i) => weights[inward + i * size + k])].map(
          round4,
        ),
      ]),
    ),
  };
}

const round4 = (x = 0) => Math.round(x * 1e4) / 1e4;

function spreadOf(lessons: readonly Lesson[], size: number): { means: number[]; spreads: number[] } {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const row of lessons.flatMap(({ rows }) => rows)) {
    count++;
    for (let k = 0; k < size; k++) {
      sums[k] = (sums[k] ?? 0) + (row[k] ?? 0);
      squares[k] = (squares[k] ?? 0) + (row[k] ?? 0) ** 2;
    }
  }
  const means = [...sums].map((sum) => sum / Math.max(1, count));
  const spreads = [...squares].map((sum, k) =>
    Math.max(1e-3, Math.sqrt(Math.max(0, sum / Math.max(1, count) - (means[k] ?? 0) ** 2))),
  );
  return { means, spreads: spreads.map((spread) => (spread <= 1e-3 ? 1 : spread)) };
}

function startAdam(size: number) {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let step = 0;
  return (weights: Float64Array, gradient: Float64Array, rate: number) => {
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

/** Numbers from 0 to 1 (a linear congruential generator with the constants of Numerical Recipes). */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [order[i], order[j]];
    if (one !== undefined && other !== undefined) [order[i], order[j]] = [other, one];
  }
  return order;
}
