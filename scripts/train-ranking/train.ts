import { networks, readNetworks } from '../../src/answer/retrieval/scorers/weights.ts';
import { isOtherSize, readCorpora } from './archives.ts';
import { fitBrief } from './brief.ts';
import { isForBrief } from './brief-questions.ts';
import { fitDecision } from './decision.ts';
import { fitHastyRanking, fitHastySentences } from './hasty.ts';
import { fitHastyDecision } from './hasty-decision.ts';
import { ablateRanking, fitArticles, fitRanking, fitSentences } from './stages.ts';
import type { KeptWeights } from './weights-file.ts';

const FITS = {
  ranking: fitRanking,
  article: fitArticles,
  sentence: fitSentences,
  decision: fitDecision,
  'hasty-ranking': fitHastyRanking,
  'hasty-sentence': fitHastySentences,
  'hasty-decision': fitHastyDecision,
  brief: fitBrief,
};

/** In the order in which they are fitted, each on what those before it choose. */
const STAGES = [
  'ranking',
  'article',
  'sentence',
  'decision',
  'hasty-ranking',
  'hasty-sentence',
  'hasty-decision',
  'brief',
] as const;
/** What is fitted on a few corpora alone. */
const ON_TYPED: readonly string[] = ['hasty-ranking', 'hasty-sentence', 'hasty-decision', 'brief'];

/**
 * Fits the stages that are named, in their order, each on what those before it choose, and gives all weights. The stage `ablation` alone only prints
 * what each group of features is worth; `sizes` beside `decision` prints its figures over archives of other sizes too, which nothing is fitted on.
 */
export async function train(
  folder: string,
  every: number,
  stages: readonly string[],
  kept: KeptWeights,
): Promise<KeptWeights> {
  const isWanted = (label: string) =>
    stages.every((stage) => ON_TYPED.includes(stage))
      ? isForBrief(label)
      : stages.includes('sizes') || !isOtherSize(label);
  const corpora = await readCorpora(folder, every, isWanted);
  const weights = { ...kept };
  if (stages.includes('ablation')) ablateRanking(corpora);
  for (const stage of STAGES) {
    if (!stages.includes(stage)) continue;
    weights[stage] = await FITS[stage](corpora);
    Object.assign(networks, readNetworks(weights));
  }
  return weights;
}
