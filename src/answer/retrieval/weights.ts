import { type Network, readNetwork } from './network.ts';
import fitted from './ranking.weights.json' with { type: 'json' };

/** All that is learnt, fitted by `npm run train:ranking`. */
export const networks: {
  /** Which paragraph answers. */
  readonly ranking: Network;
  /** Which further article to show. */
  readonly article: Network;
  /** Which sentence of the first paragraphs answers. */
  readonly sentence: Network;
  /** Whether the corpus answers at all, as log odds. */
  readonly decision: Network;
} = {
  ranking: readNetwork(fitted.ranking),
  article: readNetwork(fitted.article),
  sentence: readNetwork(fitted.sentence),
  decision: readNetwork(fitted.decision),
};
