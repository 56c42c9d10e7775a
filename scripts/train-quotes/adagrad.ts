import type { LinearModel } from '../../src/extract/quotes/model/linear-model.ts';

const RATE = 0.1;
const DECAY = 1e-7;

/** Weights in training: stochastic gradient descent with a step of its own for each weight (AdaGrad). */
export class Learner implements LinearModel {
  readonly weights: Float32Array;
  readonly scale = 1;
  readonly #squares: Float32Array;
  /** For each weight the sum of its values over the steps up to `#since`. */
  readonly #sums: Float64Array;
  readonly #since: Int32Array;
  #steps = 0;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-3);
    this.#sums = new Float64Array(size);
    this.#since = new Int32Array(size);
  }

  /** Moves the weights of a decision's features against the gradient of the loss with respect to its score. */
  update(places: Int32Array, gradient: number): void {
    this.#steps++;
    if (Math.abs(gradient) < 1e-4) return;
    for (const place of places) {
      const weight = this.weights[place] ?? 0;
      const slope = gradient + DECAY * weight;
      this.#sums[place] = (this.#sums[place] ?? 0) + weight * (this.#steps - (this.#since[place] ?? 0));
      this.#since[place] = this.#steps;
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      this.weights[place] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }

  /** Settles each weight on its mean over all steps so far, which errs less than where the last steps left it. */
  settle(): void {
    for (let place = 0; place < this.weights.length; place++) {
      const rest = this.#steps - (this.#since[place] ?? 0);
      const weight = this.weights[place] ?? 0;
      if (this.#steps > 0) this.weights[place] = ((this.#sums[place] ?? 0) + weight * rest) / this.#steps;
    }
    this.#sums.fill(0);
    this.#since.fill(0);
    this.#steps = 0;
  }
}
