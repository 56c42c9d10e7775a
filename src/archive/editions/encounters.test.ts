import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encounters } from './encounters.ts';
import { BANDS, bandOf, sketchOf } from './sketch.ts';

const sketches = fc.array(
  fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 }).map((hashes) => sketchOf(Uint32Array.from(hashes))),
  { maxLength: 20 },
);

test('whoever shares a band meets, once for each band, the earlier ones in order', () => {
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
      expect([...encounters(all)].flatMap((pair) => (pair ? [pair.join(' ')] : []))).toEqual(expected);
    }),
  );
});

test('nobody meets more than 24 others in a band', () => {
  const alike = Array.from({ length: 100 }, () => sketchOf(Uint32Array.of(1, 2, 3)));
  const met = [...encounters(alike)].filter((pair) => pair?.[0] === 99);
  expect(met).toHaveLength(24 * BANDS);
});
