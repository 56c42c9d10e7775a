import { describe, expect, it } from 'vitest';
import { startTimeSlice } from '../steps/time-slice.ts';
import { buildSegment, PostingsBuilder } from './postings-builder.ts';
import { countInHeading, countInText } from './segment.ts';

describe('PostingsBuilder', () => {
  it('has each term once, its documents in order, and the counts in text and heading', () => {
    const builder = new PostingsBuilder();
    for (let at = 0; at < 600; at++) builder.add({ text: ['boat', 'boat'], heading: at % 2 ? ['ice'] : [] });
    builder.add({ text: ['ice', 'ice', '__proto__'], heading: ['ice'] });
    const postings = builder.postings();
    expect([...postings.keys()].sort()).toEqual(['__proto__', 'boat', 'ice']);
    expect(postings.get('boat')?.docs).toEqual(Array.from({ length: 600 }, (_, at) => at));
    const ice = postings.get('ice');
    expect(ice?.docs).toEqual([...Array.from({ length: 300 }, (_, at) => 2 * at + 1), 600]);
    const last = ice?.counts.at(-1) ?? 0;
    expect([countInText(last), countInHeading(last)]).toEqual([2, 1]);
  });
});

describe('buildSegment', () => {
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
