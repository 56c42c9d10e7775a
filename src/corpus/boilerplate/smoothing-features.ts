import { heaviestRun, runningSums, shareBetween } from './context-features.ts';
import { columnsOf } from './feature-columns.ts';

const CERTAIN = 5;
const REACH = 8;

/**
 * What the first judgement of a page's lines adds to their features for the second: how sure it was of each, and where
 * it stands to the run of lines that it held for the body. `weights` are words a line, `scores` log-odds.
 */
export function smoothingFeatures(
  scores: Float64Array,
  weights: readonly number[],
): Map<string, Float64Array> {
  const clipped = scores.map((score) => Math.max(-CERTAIN, Math.min(CERTAIN, score)));
  const gains = clipped.map((score, index) => (score > 0 ? (weights[index] ?? 0) : 0));
  const run = heaviestRun(weights, gains);
  const gained = runningSums(gains);
  const kept = gained.at(-1) ?? 0;
  const inRun = (gained[run.last + 1] ?? 0) - (gained[run.first] ?? 0);
  const words = runningSums(weights);
  const weighted = runningSums(clipped.map((score, index) => score * (weights[index] ?? 0)));
  return columnsOf([...clipped], {
    score: (score) => score,
    mean3: (_, index) => shareBetween(weighted, words, index - 3, index + 3),
    mean8: (_, index) => shareBetween(weighted, words, index - REACH, index + REACH),
    bestBefore: (_, index) => Math.max(-CERTAIN, ...clipped.subarray(Math.max(0, index - REACH), index)),
    bestAfter: (_, index) => Math.max(-CERTAIN, ...clipped.subarray(index + 1, index + 1 + REACH)),
    inRun: (_, index) => (index >= run.first && index <= run.last ? 1 : 0),
    beforeRun: (_, index) => Math.log1p(Math.max(0, run.first - index)),
    afterRun: (_, index) => Math.log1p(Math.max(0, index - run.last)),
    keptWords: () => Math.log1p(kept),
    runShare: () => (kept === 0 ? 0 : inRun / kept),
    keptShare: (_, index) => (gains[index] ?? 0) / Math.max(1, kept),
  });
}
