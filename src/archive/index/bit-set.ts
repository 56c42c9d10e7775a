/** A set of small numbers, a bit each. */
export class BitSet {
  readonly #words: Uint32Array;

  /** `size`: all numbers are below it. */
  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  add(number: number): void {
    this.#words[number >>> 5] = (this.#words[number >>> 5] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Whether any number of `[from, to)` is among them. */
  hasAny(from: number, to: number): boolean {
    for (let number = from; number < to; number++) if (this.has(number)) return true;
    return false;
  }
}
