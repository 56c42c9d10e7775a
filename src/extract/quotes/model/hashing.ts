/** Size of the weight table; feature hashes are taken modulo it. A power of two. */
export const TABLE_SIZE = 1 << 20;

/** Mixes two 32-bit values into one (the finaliser of MurmurHash3 over their combination). */
export function mixPair(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** No decision has more features. */
const MAX_FEATURES = 128;

/** Gathers the features of one decision as places in the weight table; each has the number of its template. */
export class FeatureSet {
  readonly places = new Int32Array(MAX_FEATURES);
  readonly templates = new Int32Array(MAX_FEATURES);
  count = 0;
  #seed = 0;

  /** Empties the set for a decision of the given kind: the same template weighs differently in each. */
  start(kind: number): void {
    this.count = 0;
    this.#seed = Math.imul(kind + 1, 0x3c6ef372);
  }

  /** Adds a feature: a template's number and up to four values. */
  // biome-ignore lint/complexity/useMaxParams: called some thousand times a sentence, so no object is made for it.
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    let hash = mixPair(mixPair(this.#seed + template, a), b);
    if (c !== 0 || d !== 0) hash = mixPair(mixPair(hash, c), d);
    this.places[this.count] = hash & (TABLE_SIZE - 1);
    this.templates[this.count] = template;
    this.count++;
  }

  /** The places gathered so far, as a list of their own. */
  copy(): Int32Array {
    return this.places.slice(0, this.count);
  }
}
