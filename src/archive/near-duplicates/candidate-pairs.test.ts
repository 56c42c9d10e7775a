import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs } from './candidate-pairs.ts';
import { BANDS, bandOf, sketchOf } from './sketch.ts';

const sketches = fc.array(
  fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 }).map((hashes) => sketchOf(Uint32Array.from(hashes))),
  { maxLength: 20 },
);

test('sketches that share a band are a pair, once for each band, the earlier ones in order', () => {
  fc.assert(
    fc.property(sketches, (all) => {
      const expected: string[] = [];
      for (let band = 0; band < BANDS; band++) {
        for (const [i, sketch] of all.entries()) {
          for (const [other, earlier] of all.slice(0, i).entries()) {
            if (sketch.length > 0 && earlier.length > 0 && bandOf(sketch, band) === bandOf(earlier, band))
              expected.push(`${i} ${other}`);
          }
        }
      }
      expect([...candidatePairs(all)].flatMap((pair) => (pair ? [pair.join(' ')] : []))).toEqual(expected);
    }),
  );
});

test('no sketch is paired with more than 24 others in a band', () => {
  const alike = Array.from({ length: 100 }, () => sketchOf(Uint32Array.of(1, 2, 3)));
  const pairs = [...candidatePairs(alike)].filter((pair) => pair?.[0] === 99);
  expect(pairs).toHaveLength(24 * BANDS);
});
