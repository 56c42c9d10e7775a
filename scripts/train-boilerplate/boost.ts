import { type BoostedTrees, logOdds, type Tree } from '../../src/corpus/boilerplate/boosted-trees.ts';
import { type FeatureColumns, featureAt } from '../../src/corpus/boilerplate/feature-columns.ts';
import { bisect } from '../../src/text/bisect.ts';

/** A page to learn from; entry i is line i's. */
export interface Lesson {
  readonly columns: FeatureColumns;
  readonly body: readonly boolean[];
  /** How much a mistake on the line costs. */
  readonly weights: readonly number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf: more is smoother. */
  readonly leastHessian: number;
  readonly ridge: number;
  readonly random: () => number;
}

const BINS = 64;
const FEATURE_SHARE = 0.5;
const SAMPLE_SHARE = 0.7;
/** Most lines are a word or two of a menu: of those fewer are drawn, and count for more. */
const SLIGHT_WEIGHT = 0.25;
const SLIGHT_SHARE = 0.2;

/** Trees that are boosted for log loss on binned features (Friedman 2001; second order and ridge as in Chen & Guestrin 2016). */
export function boost(
  lessons: readonly Lesson[],
  names: readonly string[],
  options: BoostOptions,
): BoostedTrees {
  const target = Float64Array.from(lessons.flatMap(({ body }) => body.map((isBody) => (isBody ? 1 : 0))));
  const weights = Float64Array.from(lessons.flatMap((lesson) => lesson.weights));
  const drawn = weights.map((weight) => (weight < SLIGHT_WEIGHT ? SLIGHT_SHARE : SAMPLE_SHARE));
  const columns = names.map((name) =>
    binColumn(
      lessons.flatMap(({ columns, body }) => body.map((_, index) => featureAt(columns, name, index))),
    ),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = weights.reduce((sum, weight, row) => sum + weight * (target[row] ?? 0), 0);
  const bias = Math.log(positive / Math.max(1e-9, all - positive));
  const scores = new Float64Array(weights.length).fill(bias);
  const gradient = new Float64Array(weights.length);
  const hessian = new Float64Array(weights.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const rows: number[] = [];
    for (let row = 0; row < weights.length; row++) {
      if (options.random() >= (drawn[row] ?? 1)) continue;
      rows.push(row);
      const weight = ((weights[row] ?? 0) * SAMPLE_SHARE) / (drawn[row] ?? 1);
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradient[row] = weight * ((target[row] ?? 0) - p);
      hessian[row] = weight * p * (1 - p);
    }
    const chosen = names.map((_, index) => index).filter(() => options.random() < FEATURE_SHARE);
    const tree = grow(Int32Array.from(rows), 0);
    trees.push(tree);
    let offset = 0;
    for (const { columns, body } of lessons) {
      logOdds({ bias: 0, trees: [tree] }, columns, body.length).forEach((score, index) => {
        scores[offset + index] = (scores[offset + index] ?? 0) + score;
      });
      offset += body.length;
    }

    function grow(rows: Int32Array, depth: number): Tree {
      let g = 0;
      let h = 0;
      for (const row of rows) {
        g += gradient[row] ?? 0;
        h += hessian[row] ?? 0;
      }
      const leaf = Number(((options.rate * g) / (h + options.ridge)).toFixed(4));
      if (depth >= options.depth || h < 2 * options.leastHessian) return leaf;
      let best = { gain: 1e-6, feature: -1, bin: 0 };
      for (const feature of chosen) {
        const column = columns[feature];
        if (!column || column.cuts.length === 0) continue;
        const sums = new Float64Array((column.cuts.length + 1) * 2);
        for (const row of rows) {
          const bin = column.bins[row] ?? 0;
          sums[bin * 2] = (sums[bin * 2] ?? 0) + (gradient[row] ?? 0);
          sums[bin * 2 + 1] = (sums[bin * 2 + 1] ?? 0) + (hessian[row] ?? 0);
        }
        let gl = 0;
        let hl = 0;
        for (let bin = 0; bin < column.cuts.length; bin++) {
          gl += sums[bin * 2] ?? 0;
          hl += sums[bin * 2 + 1] ?? 0;
          const hr = h - hl;
          if (hl < options.leastHessian || hr < options.leastHessian) continue;
          const gr = g - gl;
          const gain =
            gl ** 2 / (hl + options.ridge) + gr ** 2 / (hr + options.ridge) - g ** 2 / (h + options.ridge);
          if (gain > best.gain) best = { gain, feature, bin };
        }
      }
      const column = columns[best.feature];
      if (!column) return leaf;
      const below = rows.filter((row) => (column.bins[row] ?? 0) <= best.bin);
      const above = rows.filter((row) => (column.bins[row] ?? 0) > best.bin);
      const cut = column.cuts[best.bin] ?? 0;
      return [names[best.feature] ?? '', cut, grow(below, depth + 1), grow(above, depth + 1)];
    }
  }
  return { bias: Number(bias.toFixed(4)), trees };
}

/** Thresholds at quantiles of the values, and the bin of each value; cut b stands between bins b and b + 1. */
function binColumn(values: readonly number[]): {
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
} {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const cuts: number[] = [];
  const steps = Math.min(BINS, sorted.length);
  const quantiles = sorted.length <= BINS ? sorted : [...values].sort((a, b) => a - b);
  for (let step = 1; step < steps; step++) {
    const at = Math.floor((step * quantiles.length) / steps);
    const [left, right] = [quantiles[at - 1] ?? 0, quantiles[at] ?? 0];
    const cut = Number(((left + right) / 2).toPrecision(5));
    if (cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY) && right > left) cuts.push(cut);
  }
  const bins = Uint8Array.from(values, (value) => bisect(0, cuts.length, (i) => value < (cuts[i] ?? 0)));
  return { cuts, bins };
}
