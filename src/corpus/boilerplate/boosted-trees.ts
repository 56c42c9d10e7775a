import { type FeatureColumns, NO_NEIGHBOUR, parseFeatureName } from './feature-columns.ts';

/** A leaf's log-odds, or a question: is the feature below the threshold? Then the first branch, else the second. */
export type Tree = number | readonly [feature: string, threshold: number, below: Tree, above: Tree];

/** Boosted decision trees: the log-odds of a line being body is the sum of their answers. */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

type BoundTree =
  | number
  | {
      readonly values: Float64Array;
      readonly shift: number;
      readonly threshold: number;
      readonly below: BoundTree;
      readonly above: BoundTree;
    };

/**
 * The log-odds that the trees give to each of the lines.
 *
 * @throws Error where the trees ask for a feature that there is no column of.
 */
export function logOdds({ bias, trees }: BoostedTrees, columns: FeatureColumns, lines: number): Float64Array {
  const bound = trees.map((tree) => bind(tree, columns));
  const scores = new Float64Array(lines);
  for (let line = 0; line < lines; line++) {
    let score = bias;
    for (const tree of bound) {
      let node = tree;
      while (typeof node !== 'number') {
        const value = node.values[line + node.shift] ?? NO_NEIGHBOUR;
        node = value < node.threshold ? node.below : node.above;
      }
      score += node;
    }
    scores[line] = score;
  }
  return scores;
}

function bind(tree: Tree, columns: FeatureColumns): BoundTree {
  if (typeof tree === 'number') return tree;
  const [feature, threshold, below, above] = tree;
  const { column, shift } = parseFeatureName(feature);
  const values = columns.get(column);
  if (!values)
    throw new Error(`no feature is called “${column}”, which the weights name: npm run train:boilerplate`);
  return { values, shift, threshold, below: bind(below, columns), above: bind(above, columns) };
}
