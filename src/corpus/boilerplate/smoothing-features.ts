import { heaviestRun, runningSums, shareBetween } from './context-features.ts';
import { columnsOf } from './feature-columns.ts';

const CERTAIN = 5;
const REACH = 8;

/** Ways in which lines of a page belong together, by name: for each line the number of its group. */
export type Groupings = Readonly<Record<string, readonly number[]>>;

/**
 * What the first judgement of a page's lines adds to their features for the second: how sure it was of each, and where
 * it stands to the run of lines that it held for the body. `weights` are words a line, `scores` log-odds;
 * each grouping adds how sure it was of the other lines in a line's group.
 */
export function smoothingFeatures(
  scores: Float64Array,
  weights: readonly number[],
  groupings: Groupings = {},
): Map<string, Float64Array> {
  const clipped = scores.map((score) => Math.max(-CERTAIN, Math.min(CERTAIN, score)));
  const gains = clipped.map((score, index) => (score > 0 ? (weights[index] ?? 0) : 0));
  const run = heaviestRun(weights, gains);
  const gained = runningSums(gains);
  const kept = gained.at(-1) ?? 0;
  const inRun = (gained[run.last + 1] ?? 0) - (gained[run.first] ?? 0);
  const words = runningSums(weights);
  const weighted = runningSums(clipped.map((score, index) => score * (weights[index] ?? 0)));
  const columns = columnsOf([...clipped], {
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
  for (const [name, groups] of Object.entries(groupings)) {
    columns.set(`${name}Mean`, groupMeans(clipped, weights, groups));
  }
  return columns;
}

/** For each line, without itself, the mean of the scores of the lines in its group by their words; 0 for a line alone. */
function groupMeans(
  scores: Float64Array,
  weights: readonly number[],
  groups: readonly number[],
): Float64Array {
  const sums = new Map<number, { score: number; weight: number }>();
  groups.forEach((group, index) => {
    const sum = sums.get(group) ?? { score: 0, weight: 0 };
    sum.score += (scores[index] ?? 0) * (weights[index] ?? 0);
    sum.weight += weights[index] ?? 0;
    sums.set(group, sum);
  });
  return Float64Array.from(groups, (group, index) => {
    const sum = sums.get(group);
    const own = weights[index] ?? 0;
    if (!sum || sum.weight <= own) return 0;
    return (sum.score - (scores[index] ?? 0) * own) / (sum.weight - own);
  });
}
