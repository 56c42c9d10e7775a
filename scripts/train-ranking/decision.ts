import {
  type DecisionFeatures,
  decisionFeatures,
} from '../../src/answer/retrieval/decision/abstain-features.ts';
import { rankFor } from '../../src/answer/retrieval/ranking/ranking.ts';
import { DECISION_FEATURES } from '../../src/answer/retrieval/scorers/feature-names.ts';
import type { NetworkWeights } from '../../src/answer/retrieval/scorers/network.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { type Corpus, isOtherSize } from './archives.ts';
import type { Example, Suite } from './corpora.ts';
import { invented, swappedCorpus } from './invented.ts';
import { deciding } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';
import { plainCorpora } from './plain.ts';
import { gappedCorpora, type ReducedCorpus, tinyCorpora } from './reduced.ts';
import { mean, readFitted, share } from './stages.ts';
import { archiveWithout } from './without.ts';

interface Case {
  readonly kind: string;
  readonly features: DecisionFeatures;
  readonly isYes: boolean;
  readonly example: Example;
  /** Whether the articles that answer it were taken away. */
  readonly isTakenAway: boolean;
}

const DECISION: Plan = { members: 6, units: 6, rounds: 15, decay: 3e-3 };
/**
 * How much each kind of question counts where the corpus answers it and where not. Those over the largest archive count more where not, and those over a
 * smaller one where it does: then about as many are declined at every size.
 */
const KIND_WEIGHTS: Readonly<Record<string, readonly [answered: number, declined: number]>> = {
  retrieval: [1.2, 1.4],
  answers: [2.4, 2],
  'tiny-retrieval': [0.3, 0.3],
  'tiny-answers': [0.3, 0.3],
  'near-answers': [0.2, 0.2],
  'gone-answers': [0.15, 0.15],
  'swapped-answers': [0.25, 0.25],
  'invented-retrieval': [0.5, 0.5],
  'plain-retrieval': [1, 1],
  'quiz 250': [0.5, 0.5],
  'quiz 800': [0.85, 0.7],
  'quiz 2500': [1.6, 1],
  'quiz 9000': [1, 1.7],
};

const weightOf = (kind: string, isYes: boolean) => KIND_WEIGHTS[kind]?.[isYes ? 0 : 1] ?? 0;

/** Fits whether the corpus answers. */
export async function fitDecision(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  const cases: Case[] = [];
  const put = (archive: Archive, kind: string, example: Example, isYes: boolean) => {
    cases.push({
      kind,
      example,
      isYes,
      isTakenAway: !isYes && example.answerable && kind.startsWith('quiz'),
      features: decisionFeatures(archive, rankFor(archive, example.question, {}, example.asked)),
    });
  };
  for (const { label, suite, archive } of corpora) {
    for (const [i, example] of suite.examples.entries()) {
      put(archive, label, example, example.answerable);
      if (suite.name !== 'quiz' || !example.answerable || isLeftToOther(label, i)) continue;
      put(archiveWithout(archive, new Set(example.articles)), label, example, false);
    }
    if (label !== suite.name) continue;
    for (const { kind, articles, cases: asked } of reducedCorpora(suite)) {
      const small = await buildArchive(articles, { builtAt: '' });
      for (const { example, isAnswered } of asked) put(small, kind, example, isAnswered);
    }
  }
  const training = cases.filter(({ kind, example }) => example.isTraining && !isOtherSize(kind));
  const counts = new Map<string, number>();
  for (const { kind, isYes } of training)
    counts.set(`${kind}|${isYes}`, (counts.get(`${kind}|${isYes}`) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, key) => {
    const [kind = '', isYes] = key.split('|');
    return sum + weightOf(kind, isYes === 'true');
  }, 0);
  const lessons = training.map(({ kind, features, isYes }) => {
    const count = counts.get(`${kind}|${isYes}`) ?? 1;
    const weight = (weightOf(kind, isYes) / total / count) * training.length;
    return deciding(
      DECISION_FEATURES.map((name) => features[name]),
      isYes,
      weight,
    );
  });
  const weights = fitNetwork(lessons, DECISION_FEATURES, DECISION);
  report(cases, weights);
  return weights;
}

/** Articles are taken away for every question in one archive, for every other one in the rest. */
function isLeftToOther(label: string, i: number): boolean {
  return label !== 'quiz 2500' && i % 2 === 1;
}

function report(cases: readonly Case[], weights: NetworkWeights): void {
  const by = readFitted(weights);
  const judged = cases.map((one) => ({ ...one, likely: 1 / (1 + Math.exp(-by(one.features))) }));
  for (const isTraining of [true, false]) {
    for (const kind of new Set(cases.map((one) => one.kind))) {
      const part = judged.filter((one) => one.kind === kind && one.example.isTraining === isTraining);
      const yes = share(part.filter(({ isYes }) => isYes).map(({ likely }) => likely >= 0.5));
      const no = part.filter(({ isYes }) => !isYes);
      const [all, own] = [no, no.filter(({ isTakenAway }) => !isTakenAway)].map((of) =>
        share(of.map(({ likely }) => likely < 0.5)),
      );
      console.log(
        `decision  ${isTraining ? 'training' : 'other   '} ${kind.padEnd(18)} answered ${yes} refused ${all}, of those the suite has ${own}`,
      );
    }
  }
  const other = judged.filter(({ example }) => !example.isTraining);
  for (let low = 0; low < 10; low++) {
    const part = other.filter(({ likely }) => likely >= low / 10 && likely < (low + 1) / 10);
    const answered = mean(part.map(({ isYes }) => Number(isYes))).toFixed(3);
    console.log(
      `reliable  ${low / 10} to ${(low + 1) / 10}: ${part.length} questions, answered by the corpus ${answered}`,
    );
  }
}

function reducedCorpora(suite: Suite): ReducedCorpus[] {
  const own =
    suite.name === 'answers'
      ? [...gappedCorpora(suite), swappedCorpus(suite)]
      : [...invented(suite), ...plainCorpora(suite)];
  return [...tinyCorpora(suite), ...own];
}
