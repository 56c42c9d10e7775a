import type { SentenceUnit } from '../syntax/units.ts';
import { type CueView, viewFrom } from './boundary-features.ts';
import { type CandidateSpan, contentCandidates, sourceCandidates } from './candidates.ts';
import type { FeatureSet } from './hashing.ts';
import { type LinearModel, scoreOf, sigmoid } from './linear-model.ts';
import { confidenceFeatures, contentFeatures, sourceFeatures } from './span-features.ts';

/** What the model holds to belong to a cue, and how surely it is an attribution. */
export interface ScoredAttribution {
  readonly cue: number;
  readonly cueScore: number;
  readonly content: CandidateSpan;
  readonly source: CandidateSpan | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * The content and source of a cue, and whether they make an attribution; null where there is no room for content.
 * `allowed` tells which contents may be chosen at all.
 */
export function attribute(
  model: LinearModel,
  unit: SentenceUnit,
  cue: number,
  cueScore: number,
  features: FeatureSet,
  allowed: (content: CandidateSpan) => boolean = () => true,
): ScoredAttribution | null {
  const view = viewFrom(unit, cue);
  const contents = contentCandidates(model, unit, view, features).filter(allowed);
  const sources = sourceCandidates(model, unit, view, features);
  const content = chooseContent(model, unit, view, contents, sources[0] ?? null, features);
  if (!content) return null;
  const source = chooseSource(model, unit, view, sources, content, features);
  confidenceFeatures(unit, view, cueScore, content, source, features);
  return { cue, cueScore, content, source, confidence: sigmoid(scoreOf(model, features)) };
}

/** The best content, its share now that of the final choice. */
export function chooseContent(
  model: LinearModel,
  unit: SentenceUnit,
  view: CueView,
  candidates: readonly CandidateSpan[],
  source: CandidateSpan | null,
  features: FeatureSet,
): CandidateSpan | null {
  const scores = candidates.map((candidate) => {
    contentFeatures(unit, view, candidate, source, features);
    return scoreOf(model, features);
  });
  return chosen(candidates, scores);
}

/** The best source, or null where none is likelier. */
export function chooseSource(
  model: LinearModel,
  unit: SentenceUnit,
  view: CueView,
  candidates: readonly CandidateSpan[],
  content: CandidateSpan | null,
  features: FeatureSet,
): CandidateSpan | null {
  const options = [...candidates, null];
  const scores = options.map((candidate) => {
    sourceFeatures(unit, view, candidate, content, features);
    return scoreOf(model, features);
  });
  return chosen(options, scores);
}

function chosen(options: readonly (CandidateSpan | null)[], scores: readonly number[]): CandidateSpan | null {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? 0)) best = i;
  });
  const top = scores[best] ?? 0;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const option = options[best];
  return option ? { ...option, share: 1 / total } : null;
}
