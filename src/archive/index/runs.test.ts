import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRuns, sortRun } from './runs.ts';

const ascending = fc
  .uniqueArray(fc.nat({ max: 500 }), { maxLength: 200 })
  .map((docs) => docs.sort((a, b) => a - b));
const countOf = (doc: number) => (doc * 7) % 251;

test('two ascending runs become one, counts with their documents, and nothing around them moves', () => {
  fc.assert(
    fc.property(ascending, ascending, fc.nat({ max: 3 }), (one, other, before) => {
      const early = one.filter((doc) => !other.includes(doc));
      const all = [...Array.from({ length: before }, () => 999), ...early, ...other, 999];
      const docs = Uint32Array.from(all);
      const counts = Uint8Array.from(all, countOf);
      mergeRuns(docs, counts, { start: before, middle: before + early.length, end: all.length - 1 });
      const sorted = [...early, ...other].sort((a, b) => a - b);
      expect([...docs.slice(before, -1)]).toEqual(sorted);
      expect([...counts]).toEqual([...docs].map(countOf));
      expect([...docs.slice(0, before), docs.at(-1)]).toEqual(Array.from({ length: before + 1 }, () => 999));
    }),
  );
});

test('a run in any order is sorted with its counts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 0xfffffffe }), { maxLength: 100 }), (all) => {
      const docs = Uint32Array.from(all);
      const counts = Uint8Array.from(all, countOf);
      sortRun(docs, counts, 0, all.length);
      expect([...docs]).toEqual(all.toSorted((a, b) => a - b));
      expect([...counts]).toEqual([...docs].map(countOf));
    }),
  );
});
