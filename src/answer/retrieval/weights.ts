import { ARTICLE_FEATURES, DECISION_FEATURES, RANKING_FEATURES, SENTENCE_FEATURES } from './feature-names.ts';
import { type NetworkWeights, readNetwork } from './network.ts';
import fitted from './ranking.weights.json' with { type: 'json' };

/** The weights of every stage, as they are kept. */
export type AllWeights = { readonly [Stage in keyof typeof fitted]: NetworkWeights };

/** The networks of all stages. Throws where weights and features don't go together. */
export function readNetworks(weights: AllWeights) {
  return {
    /** Which paragraph answers. */
    ranking: readNetwork('ranking', RANKING_FEATURES, weights.ranking),
    /** Which further article to show. */
    article: readNetwork('article', ARTICLE_FEATURES, weights.article),
    /** Which sentence of the first paragraphs answers. */
    sentence: readNetwork('sentence', SENTENCE_FEATURES, weights.sentence),
    /** Whether the corpus answers at all, as log odds. */
    decision: readNetwork('decision', DECISION_FEATURES, weights.decision),
  };
}

/** All that is learnt, fitted by `npm run train:ranking`. */
export const networks = readNetworks(fitted);
