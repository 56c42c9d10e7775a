import type { Span } from '../model.ts';
import type { DescribedSentence } from './ask-features.ts';
import type { Ranked } from './ask-ranking.ts';
import weights from './ranking.weights.json' with { type: 'json' };

/** The sentence that answers best, and the index of its paragraph in the ranking. */
export interface BestSentence {
  readonly hit: number;
  readonly span: Span;
  readonly sentence: DescribedSentence;
}

/** Only the first paragraphs are looked at: further down a good sentence is one that matches by chance. */
const PARAGRAPHS = 3;

/** Picks the sentence that answers; null where nothing was found. */
export function pickSentence(ranked: readonly Ranked[]): BestSentence | null {
  let best: BestSentence | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [hit, { score, sentences }] of ranked.slice(0, PARAGRAPHS).entries()) {
    for (const sentence of sentences) {
      const total = weights.sentence.paragraph * score + scoreOf(sentence);
      if (total <= bestScore) continue;
      bestScore = total;
      best = { hit, span: { start: sentence.sentence.start, end: sentence.sentence.end }, sentence };
    }
  }
  return best;
}

function scoreOf(sentence: DescribedSentence): number {
  const { coverage, clauseCoverage, pairs, names, numbers, quoted, wanted } = weights.sentence;
  return (
    coverage * sentence.coverage +
    clauseCoverage * sentence.clauseCoverage +
    pairs * sentence.pairs +
    names * sentence.names +
    numbers * sentence.numbers +
    quoted * sentence.quoted +
    wanted * sentence.wanted
  );
}
