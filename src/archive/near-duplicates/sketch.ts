import { mix } from './shingles.ts';

/** Places of a sketch that is not empty. */
export const PLACES = 128;
/** How many places make a band. */
const ROWS = 2;
const EMPTY = 0xffffffff;

/**
 * A MinHash sketch with one permutation (Li, Owen, Zhang 2012): each hash falls into one of 128 places, where the least
 * stays; empty places borrow from the next filled one (Shrivastava, Li 2014). Two sketches agree in a share of places that
 * estimates the Jaccard similarity of the sets. The sketch of the empty set is empty.
 */
export function sketchOf(hashes: Uint32Array): Uint32Array {
  if (hashes.length === 0) return hashes;
  const least = new Uint32Array(PLACES).fill(EMPTY);
  for (const hash of hashes) {
    const place = hash % PLACES;
    const value = mix(hash ^ 0x9e3779b9);
    if (value < (least[place] ?? EMPTY)) least[place] = value;
  }
  const filled = least.slice();
  for (let place = 0; place < PLACES; place++) {
    for (let step = 1; filled[place] === EMPTY && step < PLACES; step++) {
      const lender = least[(place + step) % PLACES] ?? EMPTY;
      if (lender !== EMPTY) filled[place] = mix(lender + step);
    }
  }
  return filled;
}

/** How many bands of two places a sketch has. */
export const BANDS = PLACES / ROWS;

/**
 * The key of one of a sketch's bands. Sets with a Jaccard similarity of .25 meet in at least one of the 64 bands with a
 * probability of .98, of .05 with .15.
 */
export function bandOf(sketch: Uint32Array, band: number): number {
  return mix(mix(sketch[band * ROWS] ?? 0) + (sketch[band * ROWS + 1] ?? 0));
}

/** The share of places in which two sketches agree: an estimate of the Jaccard similarity. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++) if (a[place] === b[place]) equal++;
  return equal / PLACES;
}
