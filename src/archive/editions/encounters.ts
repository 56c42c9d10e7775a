import { BANDS, bandOf } from './sketch.ts';

/** With how many members of a band each one is compared: enough for any story, and no square of a template's number. */
const MOST_MET = 24;
const STEP = 1024;

/** Two positions of `sketches`, the later one first. */
export type Encounter = readonly [later: number, earlier: number];

/**
 * All pairs whose sketches have a band in common, some of them several times; undefined between pieces of work of a few
 * milliseconds. Empty sketches meet nobody.
 */
export function* encounters(sketches: readonly Uint32Array[]): Generator<Encounter | undefined> {
  const keys = new Uint32Array(sketches.length);
  /** A hash table with open addressing of the first one with each key; 0 is free, else the position and 1. */
  const firsts = new Uint32Array(2 ** Math.ceil(Math.log2(2 * sketches.length + 1)));
  /** The next one with the same key, or 0, in the same way. */
  const nexts = new Uint32Array(sketches.length);
  for (let band = 0; band < BANDS; band++) {
    firsts.fill(0);
    nexts.fill(0);
    for (const [i, sketch] of sketches.entries()) {
      if (i % STEP === 0) yield;
      if (sketch.length === 0) continue;
      const key = bandOf(sketch, band);
      keys[i] = key;
      let slot = key % firsts.length;
      for (let first = firsts[slot]; first && keys[first - 1] !== key; first = firsts[slot]) {
        slot = (slot + 1) % firsts.length;
      }
      let last = firsts[slot] ?? 0;
      if (last === 0) {
        firsts[slot] = i + 1;
        continue;
      }
      yield [i, last - 1];
      let met = 1;
      for (let next = nexts[last - 1]; next; next = nexts[next - 1]) {
        last = next;
        met++;
        yield [i, next - 1];
      }
      if (met < MOST_MET) nexts[last - 1] = i + 1;
    }
  }
}
