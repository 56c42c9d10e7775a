import {
  ARTICLE_FEATURES,
  BRIEF_FEATURES,
  DECISION_FEATURES,
  HASTY_DECISION_FEATURES,
  HASTY_RANKING_FEATURES,
  HASTY_SENTENCE_FEATURES,
  RANKING_FEATURES,
  SENTENCE_FEATURES,
} from '../../src/answer/retrieval/scorers/feature-names.ts';
import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';

const NAMES = {
  ranking: RANKING_FEATURES,
  article: ARTICLE_FEATURES,
  sentence: SENTENCE_FEATURES,
  decision: DECISION_FEATURES,
  brief: BRIEF_FEATURES,
  'hasty-ranking': HASTY_RANKING_FEATURES,
  'hasty-sentence': HASTY_SENTENCE_FEATURES,
  'hasty-decision': HASTY_DECISION_FEATURES,
};

export type KeptWeights = Record<keyof typeof NAMES, NetworkWeights>;

/** A stage that was never fitted: all scores are 0. */
const UNFITTED: NetworkWeights = { bias: 0, units: { bias: [], effect: [] }, features: {} };

/** The same weights with a row for every feature that there is now: a new one counts nothing yet, one that is gone is dropped. */
export function alignWeights(kept: Partial<KeptWeights>): KeptWeights {
  const align = (stage: keyof typeof NAMES): NetworkWeights => {
    const { bias, units, features } = kept[stage] ?? UNFITTED;
    const width = units.effect.length;
    const rows = NAMES[stage].map((name): [string, readonly number[]] => [
      name,
      features[name] ?? [0, 1, 0, ...Array<number>(width).fill(0)],
    ]);
    return { bias, units, features: Object.fromEntries(rows) };
  };
  return {
    ranking: align('ranking'),
    article: align('article'),
    sentence: align('sentence'),
    decision: align('decision'),
    brief: align('brief'),
    'hasty-ranking': align('hasty-ranking'),
    'hasty-sentence': align('hasty-sentence'),
    'hasty-decision': align('hasty-decision'),
  };
}

/** JSON with one line for each feature. */
export function printWeights(all: KeptWeights): string {
  const parts = Object.entries(all).map(([stage, { bias, units, features }]) => {
    const rows = Object.entries(features).map(([name, row]) => `      "${name}": ${JSON.stringify(row)}`);
    const head = `    "bias": ${bias},\n    "units": ${JSON.stringify(units)},`;
    return `  "${stage}": {\n${head}\n    "features": {\n${rows.join(',\n')}\n    }\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}`;
}
