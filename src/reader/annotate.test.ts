import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnnotatedSpan, cutSegments } from './annotate.ts';

const LENGTH = 40;
const span = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const annotated: fc.Arbitrary<AnnotatedSpan> = fc
  .tuple(
    span,
    fc.constantFrom<AnnotatedSpan['annotation']>(
      { kind: 'cited' },
      { kind: 'quote', speaker: 'Ada', inferred: false },
      { kind: 'date', value: '2024', inferred: true },
    ),
  )
  .map(([where, annotation]) => ({ ...where, annotation }));

describe('cutting a paragraph into segments', () => {
  it('covers it without gap or overlap, and annotates each place as it should be, however spans cross', () => {
    fc.assert(
      fc.property(span, fc.array(annotated, { maxLength: 8 }), (paragraph, spans) => {
        const segments = cutSegments(paragraph, spans);
        expect(segments[0]?.start).toBe(paragraph.start);
        expect(segments.at(-1)?.end).toBe(paragraph.end);
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          for (let at = segment.start; at < segment.end; at++) {
            const here = spans.filter(({ start, end }) => start <= at && at < end);
            expect(segment.annotations).toHaveLength(here.length);
            expect(new Set(segment.annotations)).toEqual(new Set(here.map(({ annotation }) => annotation)));
          }
        }
      }),
    );
  });

  it('puts what is cited outside, and dates inside', () => {
    const [segment] = cutSegments({ start: 0, end: 3 }, [
      { start: 0, end: 3, annotation: { kind: 'date', value: '2024', inferred: false } },
      { start: 0, end: 3, annotation: { kind: 'quote', speaker: null, inferred: false } },
      { start: 0, end: 3, annotation: { kind: 'cited' } },
    ]);
    expect(segment?.annotations.map(({ kind }) => kind)).toEqual(['cited', 'quote', 'date']);
  });
});
