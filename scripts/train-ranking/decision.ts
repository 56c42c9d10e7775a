import { decisionFeatures } from '../../src/answer/retrieval/abstain-features.ts';
import { type NetworkWeights, readNetwork } from '../../src/answer/retrieval/network.ts';
import { rankFor } from '../../src/answer/retrieval/ranking.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Example, Suite } from './corpora.ts';
import { invented, swappedCorpus } from './invented.ts';
import { deciding } from './lessons.ts';
import { fitNetwork, type Plan } from './network.ts';
import { plainCorpora } from './plain.ts';
import { gappedCorpora, type ReducedCorpus, tinyCorpora } from './reduced.ts';
import { type Corpus, mean, share } from './stages.ts';

interface Case {
  readonly kind: string;
  readonly features: object;
  readonly isYes: boolean;
  readonly example: Example;
}

const DECISION: Plan = { members: 3, units: 6, rounds: 15, decay: 3e-3 };
/** How much each kind of question counts; within a kind both answers count the same. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  retrieval: 1.2,
  answers: 2,
  'tiny-retrieval': 0.3,
  'tiny-answers': 0.3,
  'near-answers': 0.2,
  'gone-answers': 0.15,
  'swapped-answers': 0.25,
  'invented-retrieval': 0.5,
  'plain-retrieval': 1,
};

/** Fits whether the corpus answers. */
export async function fitDecision(corpora: readonly Corpus[]): Promise<NetworkWeights> {
  const cases: Case[] = [];
  const put = (archive: Archive, kind: string, example: Example, isYes: boolean) => {
    cases.push({
      kind,
      example,
      isYes,
      features: decisionFeatures(archive, rankFor(archive, example.question, {})),
    });
  };
  for (const { suite, archive } of corpora) {
    for (const example of suite.examples) put(archive, suite.name, example, example.answerable);
    for (const { kind, articles, cases: asked } of reducedCorpora(suite)) {
      const reduced = await buildArchive(articles, { builtAt: '' });
      for (const { example, isAnswered } of asked) put(reduced, kind, example, isAnswered);
    }
  }
  const training = cases.filter(({ example }) => example.isTraining);
  const names = Object.keys(training[0]?.features ?? {});
  const counts = new Map<string, number>();
  for (const { kind, isYes } of training)
    counts.set(`${kind} ${isYes}`, (counts.get(`${kind} ${isYes}`) ?? 0) + 1);
  const total = [...counts.keys()].reduce(
    (sum, key) => sum + (KIND_WEIGHTS[key.split(' ')[0] ?? ''] ?? 0),
    0,
  );
  const lessons = training.map(({ kind, features, isYes }) => {
    const values = new Map(Object.entries(features));
    const count = counts.get(`${kind} ${isYes}`) ?? 1;
    const weight = ((KIND_WEIGHTS[kind] ?? 0) / total / count) * training.length;
    return deciding(
      names.map((name) => Number(values.get(name) ?? 0)),
      isYes,
      weight,
    );
  });
  const weights = fitNetwork(lessons, names, DECISION);
  report(cases, weights);
  return weights;
}

function report(cases: readonly Case[], weights: NetworkWeights): void {
  const by = readNetwork(weights);
  const judged = cases.map((one) => ({ ...one, likely: 1 / (1 + Math.exp(-by(one.features))) }));
  for (const isTraining of [true, false]) {
    for (const kind of Object.keys(KIND_WEIGHTS)) {
      const part = judged.filter((one) => one.kind === kind && one.example.isTraining === isTraining);
      const yes = share(part.filter(({ isYes }) => isYes).map(({ likely }) => likely >= 0.5));
      const no = share(part.filter(({ isYes }) => !isYes).map(({ likely }) => likely < 0.5));
      console.log(
        `decision  ${isTraining ? 'training' : 'other   '} ${kind.padEnd(18)} answered ${yes} refused ${no}`,
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
