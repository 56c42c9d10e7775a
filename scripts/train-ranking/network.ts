import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';
import type { Lesson } from './lessons.ts';

export interface Plan {
  /** So many networks are fitted from different beginnings; what is kept is one that scores as they do on average. */
  readonly members: number;
  /** Hidden units of each. */
  readonly units: number;
  readonly rounds: number;
  /** How strongly weights are held near 0. */
  readonly decay: number;
}

type ReadyLesson = Omit<Lesson, 'rows'> & { readonly rows: readonly Float64Array[] };

const FIRST_SEED = 12345;
const BATCH = 20;
const RATE = 0.01;
/** Rows that change the loss less are passed over. */
const MIN_ERROR = 1e-7;

/** Fits a network by Adam (Kingma and Ba 2015) in small batches, in an order that depends on the lessons alone. */
export function fitNetwork(lessons: readonly Lesson[], names: readonly string[], plan: Plan): NetworkWeights {
  const { means, spreads } = spreadOf(lessons, names.length);
  const ready = lessons.map(({ rows, ...lesson }) => ({
    ...lesson,
    rows: rows.map((row) => Float64Array.from(row, (x, k) => (x - (means[k] ?? 0)) / (spreads[k] ?? 1))),
  }));
  const members = Array.from({ length: plan.members }, (_, seed) =>
    fitMember(ready, names.length, plan, startRandom(FIRST_SEED + seed)),
  );
  return average(
    members.map((draft) => draft.written(names, means, spreads)),
    names,
  );
}

function fitMember(
  ready: readonly ReadyLesson[],
  size: number,
  { units, rounds, decay }: Plan,
  random: () => number,
): Draft {
  const draft = new Draft(size, units, random);
  const adam = startAdam(draft.weights.length);
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(ready, random);
    const rate = RATE * (1 - round / rounds) + 1e-4;
    for (let first = 0; first < order.length; first += BATCH) {
      const gradient = Float64Array.from(draft.weights, (weight, i) => (i === 0 ? 0 : decay * weight));
      for (const { rows, weight, errors } of order.slice(first, first + BATCH)) {
        const by = errors(rows.map((row) => draft.score(row)));
        for (const [i, row] of rows.entries()) {
          const error = ((by[i] ?? 0) * weight) / BATCH;
          if (Math.abs(error) > MIN_ERROR) draft.addSlopes(row, error, gradient);
        }
      }
      adam(draft.weights, gradient, rate);
    }
  }
  return draft;
}

/** The network that scores as all of these do on average: their units side by side, each with its share of the effect. */
function average(members: readonly NetworkWeights[], names: readonly string[]): NetworkWeights {
  const mean = (numbers: readonly number[]) => round4(numbers.reduce((a, b) => a + b, 0) / members.length);
  const row = (name: string) => {
    const rows = members.map(({ features }) => features[name] ?? []);
    const [center = 0, spread = 1] = rows[0] ?? [];
    return [
      ...[center, spread, mean(rows.map(([, , direct = 0]) => direct))],
      ...rows.flatMap((each) => each.slice(3)),
    ];
  };
  return {
    bias: mean(members.map(({ bias }) => bias)),
    units: {
      bias: members.flatMap(({ units }) => units.bias),
      effect: members.flatMap(({ units }) => units.effect.map((effect) => round4(effect / members.length))),
    },
    features: Object.fromEntries(names.map((name) => [name, row(name)])),
  };
}

/** A network while it is fitted: bias, direct weights, inward weights unit by unit, the units' biases, their effects, all in one array. */
class Draft {
  readonly weights: Float64Array;
  readonly #size: number;
  readonly #units: number;
  readonly #hidden: Float64Array;

  constructor(size: number, units: number, random: () => number) {
    this.#size = size;
    this.#units = units;
    this.#hidden = new Float64Array(units);
    this.weights = new Float64Array(1 + size + units * (size + 2));
    for (let i = 1 + size; i < this.#biases; i++) this.weights[i] = (random() - 0.5) * Math.sqrt(3 / size);
    for (let i = this.#effects; i < this.weights.length; i++) this.weights[i] = random() - 0.5;
  }

  get #biases(): number {
    return 1 + this.#size + this.#units * this.#size;
  }

  get #effects(): number {
    return this.#biases + this.#units;
  }

  #inward(unit: number): number {
    return 1 + this.#size + unit * this.#size;
  }

  score(row: Float64Array): number {
    const { weights } = this;
    let score = weights[0] ?? 0;
    for (let k = 0; k < this.#size; k++) score += (weights[1 + k] ?? 0) * (row[k] ?? 0);
    for (let unit = 0; unit < this.#units; unit++) {
      let sum = weights[this.#biases + unit] ?? 0;
      const from = this.#inward(unit);
      for (let k = 0; k < this.#size; k++) sum += (weights[from + k] ?? 0) * (row[k] ?? 0);
      this.#hidden[unit] = Math.tanh(sum);
      score += (weights[this.#effects + unit] ?? 0) * (this.#hidden[unit] ?? 0);
    }
    return score;
  }

  /** Adds what each weight adds to the loss through the score of one row. */
  addSlopes(row: Float64Array, error: number, gradient: Float64Array): void {
    this.score(row);
    const add = (at: number, by: number) => {
      gradient[at] = (gradient[at] ?? 0) + by;
    };
    add(0, error);
    for (let k = 0; k < this.#size; k++) add(1 + k, error * (row[k] ?? 0));
    for (let unit = 0; unit < this.#units; unit++) {
      const out = this.#hidden[unit] ?? 0;
      add(this.#effects + unit, error * out);
      const inner = error * (this.weights[this.#effects + unit] ?? 0) * (1 - out * out);
      add(this.#biases + unit, inner);
      const from = this.#inward(unit);
      for (let k = 0; k < this.#size; k++) add(from + k, inner * (row[k] ?? 0));
    }
  }

  written(names: readonly string[], means: readonly number[], spreads: readonly number[]): NetworkWeights {
    const { weights } = this;
    const unit = Array.from({ length: this.#units }, (_, i) => i);
    const row = (k: number) => [
      ...[means[k], spreads[k], weights[1 + k]],
      ...unit.map((i) => weights[this.#inward(i) + k]),
    ];
    return {
      bias: round4(weights[0]),
      units: {
        bias: unit.map((i) => round4(weights[this.#biases + i])),
        effect: unit.map((i) => round4(weights[this.#effects + i])),
      },
      features: Object.fromEntries(names.map((name, k) => [name, row(k).map((x) => round4(x))])),
    };
  }
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
