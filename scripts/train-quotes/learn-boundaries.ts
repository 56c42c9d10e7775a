import {
  BOUNDARIES,
  boundaryFeatures,
  type CueView,
  viewFrom,
} from '../../src/extract/quotes/model/boundary-features.ts';
import { canBeCue, canBound } from '../../src/extract/quotes/model/candidates.ts';
import { cueFeatures, unitFacts } from '../../src/extract/quotes/model/cue-features.ts';
import { FeatureSet } from '../../src/extract/quotes/model/hashing.ts';
import { scoreOf, sigmoid } from '../../src/extract/quotes/model/linear-model.ts';
import type { Learner } from './adagrad.ts';
import type { TrainingDocument } from './document.ts';

const features = new FeatureSet();

/** One pass over a document: which items are cues (logistic loss), and where content and source begin and end (softmax). */
export function learnBoundaries({ annotated, examples, cues }: TrainingDocument, learner: Learner): void {
  annotated.units.forEach((unit, u) => {
    const facts = unitFacts(unit);
    unit.items.forEach((item, at) => {
      if (!canBeCue(item)) return;
      cueFeatures(unit, facts, at, features);
      learner.update(features.copy(), sigmoid(scoreOf(learner, features)) - (cues[u]?.has(at) ? 1 : 0));
    });
  });
  for (const { unit: u, cue, content, source } of examples) {
    const unit = annotated.units[u];
    if (!unit) continue;
    const view = viewFrom(unit, cue);
    if (content) {
      learnBoundary(view, BOUNDARIES.contentStart, content.start, learner);
      learnBoundary(view, BOUNDARIES.contentEnd, content.end, learner);
    }
    if (source) {
      learnBoundary(view, BOUNDARIES.sourceStart, source.start, learner);
      learnBoundary(view, BOUNDARIES.sourceEnd, source.end, learner);
    }
  }
}

function learnBoundary(view: CueView, kind: number, gold: number, learner: Learner): void {
  const { unit } = view;
  if (!canBound(unit, view.cue, gold, kind)) return;
  const options: Int32Array[] = [];
  const scores: number[] = [];
  let right = -1;
  for (let at = 0; at < unit.items.length; at++) {
    if (!canBound(unit, view.cue, at, kind)) continue;
    if (at === gold) right = options.length;
    boundaryFeatures(view, at, kind, features);
    options.push(features.copy());
    scores.push(scoreOf(learner, features));
  }
  learnChoice(
    options,
    scores,
    options.map((_, i) => (i === right ? 1 : 0)),
    learner,
  );
}

/** A softmax step: moves the options' scores towards a distribution over them. */
export function learnChoice(
  options: readonly Int32Array[],
  scores: readonly number[],
  target: readonly number[],
  learner: Learner,
): void {
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const total = exps.reduce((sum, exp) => sum + exp, 0);
  options.forEach((places, i) => {
    learner.update(places, (exps[i] ?? 0) / total - (target[i] ?? 0));
  });
}
