import type { LinearModel } from '../../src/extract/quotes/model/linear-model.ts';

const RATE = 0.1;
const DECAY = 1e-7;

/** Weights in training: stochastic gradient descent with a step of its own for each weight (AdaGrad). */
export class Learner implements LinearModel {
  readonly weights: Float32Array;
  readonly scale = 1;
  readonly #squares: Float32Array;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-3);
  }

  /** Moves the weights of a decision's features against the gradient of the loss with respect to its score. */
  update(places: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (const place of places) {
      const weight = this.weights[place] ?? 0;
      const slope = gradient + DECAY * weight;
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      this.weights[place] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
}
