import { readTrainedFile } from '../../../text/trained-file.ts';
import {
  ARTICLE_FEATURES,
  BRIEF_FEATURES,
  DECISION_FEATURES,
  HASTY_DECISION_FEATURES,
  HASTY_RANKING_FEATURES,
  HASTY_SENTENCE_FEATURES,
  RANKING_FEATURES,
  SENTENCE_FEATURES,
} from './feature-names.ts';
import { type NetworkWeights, readNetwork } from './network.ts';

/** The weights of every stage, as they are kept. */
export type AllWeights = Readonly<
  Record<
    | 'ranking'
    | 'article'
    | 'sentence'
    | 'decision'
    | 'brief'
    | 'hasty-ranking'
    | 'hasty-sentence'
    | 'hasty-decision',
    NetworkWeights
  >
>;

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
    /** The same for questions of a few words. */
    brief: readNetwork('brief', BRIEF_FEATURES, weights.brief),
    /** Which paragraph answers a question that is typed in haste, and which sentence. */
    'hasty-ranking': readNetwork('hasty-ranking', HASTY_RANKING_FEATURES, weights['hasty-ranking']),
    'hasty-sentence': readNetwork('hasty-sentence', HASTY_SENTENCE_FEATURES, weights['hasty-sentence']),
    /** Whether the corpus answers such a question. */
    'hasty-decision': readNetwork('hasty-decision', HASTY_DECISION_FEATURES, weights['hasty-decision']),
  };
}

/** All that is learnt, fitted by `npm run train:ranking`. */
export const networks = readTrainedFile(new URL('./ranking.weights.json', import.meta.url), readNetworks);
