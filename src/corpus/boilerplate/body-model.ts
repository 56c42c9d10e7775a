import { readTrainedFile } from '../../text/trained-file.ts';
import { type BoostedTrees, logOdds } from './boosted-trees.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { type Groupings, smoothingFeatures } from './smoothing-features.ts';

/** Two judgements of a page's lines: each by itself and its surroundings, then in the light of how all were judged. */
export interface BodyModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

/** Reads a model that `npm run train:boilerplate` wrote beside this file. */
export function loadBodyModel(name: 'text-lines' | 'page-lines'): BodyModel {
  const known = loaded.get(name);
  if (known) return known;
  const model = readTrainedFile(
    new URL(`${name}.weights.json`, import.meta.url),
    (trees: BodyModel) => trees,
  );
  loaded.set(name, model);
  return model;
}

const loaded = new Map<string, BodyModel>();

/** What the model is asked about: a page's lines by their features, the words each has, and what belongs together. */
export interface LineTable {
  readonly columns: FeatureColumns;
  readonly words: readonly number[];
  readonly groupings?: Groupings;
}

/** The log-odds of each line being part of the body. */
export function judgeByModel(model: BodyModel, { columns, words, groupings }: LineTable): Float64Array {
  const first = logOdds(model.first, columns, words.length);
  const second = new Map([...columns, ...smoothingFeatures(first, words, groupings)]);
  return logOdds(model.second, second, words.length);
}
