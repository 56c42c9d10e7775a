import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ParagraphIndex } from '../index/paragraph-index.ts';
import { buildSegment } from '../index/postings-builder.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import { meanLengths, WordCounts } from './word-counts.ts';

const stems = fc.array(fc.constantFrom('boat', 'dam', 'crane', '__proto__', 'constructor'), { maxLength: 6 });
const paragraph = fc.record({ text: stems, heading: stems });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });

it('counts what an index in memory counts, also after some are counted out again', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, paragraphs, async (kept, gone) => {
      const before = new WordCounts();
      for (const one of [...gone, ...kept]) before.count(one, 1);
      const words = new WordCounts(before.lengths);
      for (const word of before.sorted()) words.add(word);
      for (const one of gone) words.count(one, -1);
      const slice = startTimeSlice();
      const index = await ParagraphIndex.over(await buildSegment(kept, slice), slice);
      const known = [...words.sorted()];
      expect(known.map(([stem]) => stem)).toEqual([...index.segment.terms].sort());
      for (const [stem, matching] of known) expect(matching).toBe(index.vocabulary.frequency(stem));
      expect(meanLengths(words.lengths)).toEqual(index.impacts.means);
      expect(words.lengths.paragraphs).toBe(kept.length);
    }),
  );
});

it('takes over more words than it has room for at first', () => {
  const words = new WordCounts();
  for (let i = 0; i < 3_000; i++) words.add([`w${i}`, i + 1, 1, 0]);
  expect([...words.sorted()]).toHaveLength(3_000);
  expect([...words.sorted()].find(([stem]) => stem === 'w2999')).toEqual(['w2999', 3_000, 1, 0]);
});
