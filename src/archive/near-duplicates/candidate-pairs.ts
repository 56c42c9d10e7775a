import { BANDS, bandOf } from './sketch.ts';

/** With how many members of a bucket each one is paired: enough for any story, and no square of a template's number. */
const MAX_PAIRED = 24;
/** How many sketches are looked at between two pauses. */
const STEP = 1024;

/** Positions of two sketches, the later one first. */
export type CandidatePair = readonly [later: number, earlier: number];

/**
 * All pairs whose sketches have a band in common (locality-sensitive hashing), some of them several times; undefined between pieces of
 * work of a few milliseconds. Empty sketches are in no pair.
 */
export function* candidatePairs(sketches: readonly Uint32Array[]): Generator<CandidatePair | undefined> {
  const buckets = new Buckets(sketches.length);
  for (let band = 0; band < BANDS; band++) {
    buckets.clear();
    for (let i = 0; i < sketches.length; i++) {
      if (i % STEP === 0) yield;
      const sketch = sketches[i];
      if (!sketch || sketch.length === 0) continue;
      for (const other of buckets.add(i, bandOf(sketch, band))) yield [i, other];
    }
  }
}

const NONE: readonly number[] = [];

/** A hash table with open addressing, from keys to positions. Positions are kept with 1 added; 0 is none. */
class Buckets {
  readonly #keys: Uint32Array;
  readonly #firsts: Uint32Array;
  /** The next one with the same key. */
  readonly #nexts: Uint32Array;

  constructor(size: number) {
    this.#keys = new Uint32Array(size);
    this.#firsts = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 1)));
    this.#nexts = new Uint32Array(size);
  }

  clear(): void {
    this.#firsts.fill(0);
    this.#nexts.fill(0);
  }

  /** Gives the positions that were added before with the same key, in that order, but the first `MAX_PAIRED` only. */
  add(position: number, key: number): readonly number[] {
    this.#keys[position] = key;
    const slot = this.#slotOf(key);
    const first = this.#firsts[slot] ?? 0;
    if (first === 0) {
      this.#firsts[slot] = position + 1;
      return NONE;
    }
    const same: number[] = [];
    for (let next = first; next !== 0; next = this.#nexts[next - 1] ?? 0) same.push(next - 1);
    if (same.length < MAX_PAIRED) this.#nexts[same.at(-1) ?? 0] = position + 1;
    return same;
  }

  #slotOf(key: number): number {
    const firsts = this.#firsts;
    let slot = key % firsts.length;
    for (let first = firsts[slot]; first && this.#keys[first - 1] !== key; first = firsts[slot]) {
      slot = (slot + 1) % firsts.length;
    }
    return slot;
  }
}
