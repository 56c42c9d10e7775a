import { TABLE_SIZE } from '../../src/extract/quotes/model/hashing.ts';
import { Learner } from './adagrad.ts';
import type { TrainingDocument } from './document.ts';
import { learnBoundaries } from './learn-boundaries.ts';
import { judge, learnJudgement, learnProposal, propose } from './learn-choices.ts';
import { shuffled } from './random.ts';

const FOLDS = 3;
export interface Epochs {
  readonly boundaries: number;
  readonly choices: number;
  readonly confidence: number;
}

/**
 * Learns all decisions into one table. Choices between whole spans, and confidence, are learned on what models trained
 * on the other folds propose, since proposals for articles that a model has seen are better than life.
 */
export function train(
  documents: readonly TrainingDocument[],
  epochs: Epochs,
  random: () => number,
  attribution: (line: string) => void,
): Learner {
  const folds = Array.from({ length: FOLDS }, (_, k) => documents.filter((_, i) => i % FOLDS === k));
  const others = (k: number) => folds.flatMap((fold, i) => (i === k ? [] : fold));
  const bases = folds.map((_, k) => {
    attribution(`boundaries, without fold ${k + 1}`);
    return learnBase(others(k), new Learner(TABLE_SIZE), epochs.boundaries, random);
  });
  const final = learnBase(documents, new Learner(TABLE_SIZE), epochs.boundaries, random);
  attribution('choices');
  const proposals = folds.map((fold, k) => fold.flatMap((document) => propose(document, at(bases, k))));
  const judgements = folds.flatMap((fold, k) => {
    const base = at(bases, k);
    const rest = proposals.flatMap((list, i) => (i === k ? [] : list));
    for (let epoch = 0; epoch < epochs.choices; epoch++) {
      for (const proposal of shuffled(rest, random)) learnProposal(proposal, base);
    }
    base.settle();
    return fold.flatMap((document) => judge(document, base));
  });
  for (let epoch = 0; epoch < epochs.choices; epoch++) {
    for (const proposal of shuffled(proposals.flat(), random)) learnProposal(proposal, final);
  }
  final.settle();
  attribution('confidence');
  for (let epoch = 0; epoch < epochs.confidence; epoch++) {
    for (const judgement of shuffled(judgements, random)) learnJudgement(judgement, final);
  }
  final.settle();
  return final;
}

function learnBase(
  documents: readonly TrainingDocument[],
  learner: Learner,
  epochs: number,
  random: () => number,
): Learner {
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const document of shuffled(documents, random)) learnBoundaries(document, learner);
  }
  learner.settle();
  return learner;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no item ${index}`);
  return value;
}
