import { impactOf, lengthNorm, type MeanLengths } from '../index/impacts.ts';
import type { IndexDocument } from '../index/postings-builder.ts';
import { inverseFrequency, type WeightedTerm } from '../index/scoring.ts';
import { MAX_HEADING_LENGTH, MAX_TEXT_LENGTH, packCounts } from '../index/segment.ts';

/** What scoring needs to know of the whole corpus. */
export interface Counts {
  readonly paragraphs: number;
  readonly means: MeanLengths;
  frequency(stem: string): number;
}

/** Scores paragraphs as an index in memory does (see `index/max-score.ts`); 0 for one that has none of the terms. */
export function paragraphScorer(
  terms: readonly WeightedTerm[],
  { paragraphs, means, frequency }: Counts,
): (paragraph: IndexDocument) => number {
  const worths = terms.flatMap(({ term, weight }) => {
    const matching = frequency(term);
    return matching > 0 && weight > 0
      ? [{ term, worth: weight * inverseFrequency(matching, paragraphs) }]
      : [];
  });
  return ({ text, heading }) => {
    const textNorm = lengthNorm(Math.min(text.length, MAX_TEXT_LENGTH), means.text);
    const headingNorm = lengthNorm(Math.min(heading.length, MAX_HEADING_LENGTH), means.heading);
    const inText = countStems(text);
    const inHeading = countStems(heading);
    let score = 0;
    for (const { term, worth } of worths) {
      const packed = packCounts(inText.get(term) ?? 0, inHeading.get(term) ?? 0);
      if (packed > 0) score += worth * impactOf(packed, textNorm, headingNorm);
    }
    return score;
  };
}

function countStems(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
