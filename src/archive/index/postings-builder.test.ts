import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { startTimeSlice } from '../steps/time-slice.ts';
import { buildSegment, PostingsBuilder } from './postings-builder.ts';
import { countInHeading, countInText } from './segment.ts';

describe('what is read of MiniSearch', () => {
  it('is its version 7.2.0', () => {
    const { dependencies } = createRequire(import.meta.url)('../../../package.json');
    expect(dependencies.minisearch).toBe('7.2.0');
  });

  it('has the shape that is expected: term, field, document by order of adding, count', () => {
    const draft = new PostingsBuilder();
    draft.add({ id: 40, text: 'ice ice boat', heading: 'ferry' });
    draft.add({ id: 41, text: 'boat', heading: 'ice' });
    const postings = [...draft.postings()].map(([term, fields]) => [
      term,
      [...fields].map(([field, counts]) => [field, [...counts]]),
    ]);
    expect(Object.fromEntries(postings)).toEqual({
      ice: [
        [0, [[0, 2]]],
        [1, [[1, 1]]],
      ],
      boat: [
        [
          0,
          [
            [0, 1],
            [1, 1],
          ],
        ],
      ],
      ferry: [[1, [[0, 1]]]],
    });
  });
});

describe('draftSegment', () => {
  it('settles counts, saturated, with both fields in one entry', async () => {
    const text = Array.from({ length: 40 }, () => 'ice');
    const segment = await buildSegment(
      [
        { text: [], heading: ['ice'] },
        { text, heading: ['boat', 'ice', 'ice'] },
      ],
      startTimeSlice(),
    );
    const at = segment.starts[segment.terms.indexOf('ice')] ?? -1;
    expect([...segment.docs.subarray(at, at + 2)]).toEqual([0, 1]);
    expect(
      [...segment.counts.subarray(at, at + 2)].map((packed) => [countInText(packed), countInHeading(packed)]),
    ).toEqual([
      [0, 1],
      [31, 2],
    ]);
    expect([...segment.textLengths]).toEqual([0, 40]);
    expect([...segment.headingLengths]).toEqual([1, 3]);
  });
});
