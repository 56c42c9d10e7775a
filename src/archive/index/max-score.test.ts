import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTimeSlice } from '../steps/time-slice.ts';
import { seek } from './max-score.ts';
import { ParagraphIndex } from './paragraph-index.ts';
import { buildSegment } from './postings-builder.ts';
import { B, HEADING_WEIGHT, inverseFrequency, K1 } from './scoring.ts';

const WORDS = Array.from({ length: 30 }, (_, i) => `w${i}`);
/** Common words first, as in real texts. */
const word = fc.tuple(fc.nat(29), fc.nat(29)).map(([a, b]) => WORDS[Math.min(a, b)] ?? 'w0');
const document = fc.record({
  text: fc.array(word, { maxLength: 40 }),
  heading: fc.array(word, { maxLength: 4 }),
});
const query = fc.uniqueArray(fc.record({ term: word, weight: fc.constantFrom(0.15, 0.5, 1, 2) }), {
  selector: ({ term }) => term,
  maxLength: 12,
});
type Documents = readonly { readonly text: readonly string[]; readonly heading: readonly string[] }[];

/** Scores every document by the formula as it stands in the books. */
function scoreAll(
  documents: Documents,
  terms: readonly { term: string; weight: number }[],
): Map<number, number> {
  const mean = (lengths: number[]) =>
    Math.max(1, lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length));
  const meanText = mean(documents.map(({ text }) => text.length));
  const meanHeading = mean(documents.map(({ heading }) => heading.length));
  const field = (words: readonly string[], term: string, average: number, most: number) => {
    const count = Math.min(most, words.filter((other) => other === term).length);
    return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / average));
  };
  const scores = new Map<number, number>();
  for (const { term, weight } of terms) {
    const matching = documents.filter(
      ({ text, heading }) => text.includes(term) || heading.includes(term),
    ).length;
    for (const [doc, { text, heading }] of documents.entries()) {
      if (!text.includes(term) && !heading.includes(term)) continue;
      const impact = field(text, term, meanText, 31) + HEADING_WEIGHT * field(heading, term, meanHeading, 7);
      scores.set(
        doc,
        (scores.get(doc) ?? 0) + weight * inverseFrequency(matching, documents.length) * impact,
      );
    }
  }
  return scores;
}

describe('search with MaxScore', () => {
  it('gives what scoring every document gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { maxLength: 200 }),
        query,
        fc.integer({ min: 1, max: 15 }),
        fc.option(fc.integer({ min: 2, max: 3 })),
        async (documents, terms, limit, divisor) => {
          const index = await ParagraphIndex.over(
            await buildSegment(documents, startTimeSlice()),
            startTimeSlice(),
          );
          const admits = divisor === null ? undefined : (doc: number) => doc % divisor === 0;
          const found = index.search(terms, limit, admits);
          const all = scoreAll(documents, terms);
          const expected = [...all]
            .filter(([doc]) => admits?.(doc) ?? true)
            .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
          expect(found).toHaveLength(Math.min(limit, expected.length));
          for (const [rank, { doc, score }] of found.entries()) {
            expect(score).toBeCloseTo(all.get(doc) ?? 0, 9);
            expect(score).toBeCloseTo(expected[rank]?.[1] ?? 0, 9);
          }
          expect(new Set(found.map(({ doc }) => doc)).size).toBe(found.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('goes on over windows of documents', async () => {
    const documents = Array.from({ length: 9000 }, (_, i) => ({
      text: i % 3000 === 2999 ? ['rare', 'usual'] : ['usual', `w${i % 7}`],
      heading: [],
    }));
    const index = await ParagraphIndex.over(
      await buildSegment(documents, startTimeSlice()),
      startTimeSlice(),
    );
    const terms = ['usual', 'rare', 'w3'].map((term) => ({ term, weight: 1 }));
    expect(index.search(terms, 3).map(({ doc }) => doc)).toEqual([2999, 5999, 8999]);
  });

  it('takes the first of equals', async () => {
    const documents = Array.from({ length: 50 }, () => ({ text: ['same'], heading: [] }));
    const index = await ParagraphIndex.over(
      await buildSegment(documents, startTimeSlice()),
      startTimeSlice(),
    );
    expect(index.search([{ term: 'same', weight: 1 }], 3).map(({ doc }) => doc)).toEqual([0, 1, 2]);
    expect(index.search([{ term: 'same', weight: 1 }], 0)).toEqual([]);
  });
});

describe('respell', () => {
  it('finds the commonest of the words spelt most nearly alike', async () => {
    const documents = [['harbour', 'zelenskii'], ['harbour', 'barbour'], ['ice']].map((text) => ({
      text,
      heading: [],
    }));
    const index = await ParagraphIndex.over(
      await buildSegment(documents, startTimeSlice()),
      startTimeSlice(),
    );
    expect(index.vocabulary.respell('harbor')).toBe('harbour');
    expect(index.vocabulary.respell('zelenskij')).toBe('zelenskii');
    expect(index.vocabulary.respell('ace')).toBeUndefined();
    expect(index.vocabulary.respell('xylophone')).toBeUndefined();
  });
});

describe('seek', () => {
  it('finds the first entry that is not below', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300)), fc.nat(310), fc.nat(50), (numbers, doc, from) => {
        const docs = Uint32Array.from(numbers).sort();
        const start = Math.min(from, docs.length);
        const expected = docs.findIndex((other, i) => i >= start && other >= doc);
        expect(seek(docs, start, docs.length, doc)).toBe(expected < 0 ? docs.length : expected);
      }),
    );
  });
});
