import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Vocabulary } from '../index/vocabulary.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import { SortedStems } from './sorted-stems.ts';

const stem = fc.string({ unit: fc.constantFrom(...'abß港😀'), minLength: 1, maxLength: 9 });
const counts = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(50), fc.nat(50));
const words = fc.uniqueArray(fc.tuple(stem, counts), { selector: ([one]) => one, maxLength: 60 });

it('knows what a vocabulary in memory knows', async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.array(stem, { maxLength: 10 }), async (own, asked) => {
      const sorted = own.toSorted(([a], [b]) => (a < b ? -1 : 1));
      const stems = new SortedStems();
      for (const [one, numbers] of sorted) stems.add([one, ...numbers]);
      stems.finish();
      const list = own.map(([one]) => one);
      const known = await Vocabulary.over(list, (place) => own[place]?.[1][0] ?? 0, startTimeSlice());
      for (const one of [...asked, ...list]) {
        expect(stems.frequency(one)).toBe(known.frequency(one));
        expect(stems.stemsFrom(one).sort()).toEqual(known.stemsFrom(one).sort());
        expect(stems.respell(one)).toBe(known.respell(one));
      }
    }),
  );
});

it('keeps its counts by field, and grows', () => {
  const stems = new SortedStems();
  const name = (i: number) => `w${String(i).padStart(5, '0')}`;
  for (let i = 0; i < 5000; i++) stems.add([name(i), i, i + 1, i + 2]);
  stems.finish();
  expect(stems.matchingFields(name(4999))).toEqual({ text: 5000, heading: 5001 });
  expect(stems.matchingFields('w')).toBeUndefined();
  expect(stems.matchingFields('z')).toBeUndefined();
});
