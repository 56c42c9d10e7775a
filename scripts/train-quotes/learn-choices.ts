import { attribute, chooseContent } from '../../src/extract/quotes/model/attribute.ts';
import { viewFrom } from '../../src/extract/quotes/model/boundary-features.ts';
import {
  type CandidateSpan,
  canBeCue,
  contentCandidates,
  sourceCandidates,
} from '../../src/extract/quotes/model/candidates.ts';
import { cueFeatures, unitFacts } from '../../src/extract/quotes/model/cue-features.ts';
import { FeatureSet } from '../../src/extract/quotes/model/hashing.ts';
import { type LinearModel, scoreOf, sigmoid } from '../../src/extract/quotes/model/linear-model.ts';
import {
  confidenceFeatures,
  contentFeatures,
  sourceFeatures,
} from '../../src/extract/quotes/model/span-features.ts';
import type { Learner } from './adagrad.ts';
import { overlapShare, type TrainingDocument } from './document.ts';
import { learnChoice } from './learn-boundaries.ts';

const features = new FeatureSet();
/** Share of overlap from which a content counts as found. */
const FOUND = 0.5;
/** Cues that score lower are never looked at again. */
export const MIN_CUE_SCORE = -2.5;

/** The candidates for every annotated cue, from a model that did not see the document. */
export interface Proposal {
  readonly document: TrainingDocument;
  readonly unit: number;
  readonly cue: number;
  readonly contents: readonly CandidateSpan[];
  readonly sources: readonly CandidateSpan[];
  readonly contentTarget: readonly number[];
  readonly sourceTarget: readonly number[];
}

export function propose(document: TrainingDocument, model: LinearModel): Proposal[] {
  return document.examples.flatMap(({ unit: u, cue, gold }) => {
    const unit = document.annotated.units[u];
    if (!unit) return [];
    const view = viewFrom(unit, cue);
    const contents = contentCandidates({ model, features }, view);
    const sources = sourceCandidates({ model, features }, view);
    const share = (candidate: CandidateSpan, spans: typeof gold.content) =>
      overlapShare(document.annotated, u, candidate, spans);
    const contentTarget = distribution(contents.map((one) => share(one, gold.content)));
    const sourceShares = sources.map((one) => share(one, gold.source));
    const sourceTarget =
      gold.source.length > 0 ? [...distribution(sourceShares), 0] : [...sources.map(() => 0), 1];
    return [{ document, unit: u, cue, contents, sources, contentTarget, sourceTarget }];
  });
}

/** Mass on the candidates that overlap most; none where none overlaps enough. */
function distribution(shares: readonly number[]): number[] {
  const best = Math.max(0, ...shares);
  if (best < FOUND) return shares.map(() => 0);
  const mass = shares.map((share) => (share < FOUND ? 0 : (share / best) ** 12));
  const total = mass.reduce((sum, value) => sum + value, 0);
  return mass.map((value) => value / total);
}

/** One step over the candidates of a cue: which content, and which source. */
export function learnProposal(proposal: Proposal, learner: Learner): void {
  const { document, unit: u, cue, contents, sources, contentTarget, sourceTarget } = proposal;
  const unit = document.annotated.units[u];
  if (!unit) return;
  const view = viewFrom(unit, cue);
  if (contentTarget.some((mass) => mass > 0)) {
    const options = contents.map((candidate) => {
      contentFeatures(view, candidate, sources[0] ?? null, features);
      return { places: features.copy(), score: scoreOf(learner, features) };
    });
    step(options, contentTarget, learner);
  }
  if (sourceTarget.some((mass) => mass > 0)) {
    const content = chooseContent({ model: learner, features }, view, contents, sources[0] ?? null);
    const options = [...sources, null].map((candidate) => {
      sourceFeatures(view, candidate, content, features);
      return { places: features.copy(), score: scoreOf(learner, features) };
    });
    step(options, sourceTarget, learner);
  }
}

function step(
  options: { places: Int32Array; score: number }[],
  target: readonly number[],
  learner: Learner,
): void {
  learnChoice(
    options.map(({ places }) => places),
    options.map(({ score }) => score),
    target,
    learner,
  );
}

/** A cue that a model proposed, the parts it would give it, and whether they are right. */
export interface Judgement {
  readonly document: TrainingDocument;
  readonly unit: number;
  readonly cue: number;
  readonly cueScore: number;
  readonly content: CandidateSpan;
  readonly source: CandidateSpan | null;
  readonly right: boolean;
}

/** What models that did not see the document make of it: `base` for cues and boundaries, `choices` for whole spans. */
export function judge(document: TrainingDocument, model: LinearModel): Judgement[] {
  const found: Judgement[] = [];
  document.annotated.units.forEach((unit, u) => {
    const facts = unitFacts(unit);
    unit.items.forEach((item, cue) => {
      if (!canBeCue(item)) return;
      cueFeatures(unit, facts, cue, features);
      const cueScore = scoreOf(model, features);
      if (cueScore < MIN_CUE_SCORE) return;
      const made = attribute({ model, features }, unit, { cue, cueScore });
      if (!made) return;
      const gold = document.cues[u]?.get(cue)?.gold.content ?? [];
      const right = gold.length > 0 && overlapShare(document.annotated, u, made.content, gold) >= FOUND;
      found.push({ document, unit: u, cue, cueScore, content: made.content, source: made.source, right });
    });
  });
  return found;
}

/** One step on whether a proposed attribution is to be kept. */
export function learnJudgement(judgement: Judgement, learner: Learner): void {
  const { document, unit: u, cue, cueScore, content, source, right } = judgement;
  const unit = document.annotated.units[u];
  if (!unit) return;
  confidenceFeatures(viewFrom(unit, cue), { cueScore, content, source }, features);
  learner.update(features.copy(), sigmoid(scoreOf(learner, features)) - (right ? 1 : 0));
}
