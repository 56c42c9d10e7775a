import type { SentenceUnit } from '../syntax/units.ts';
import { type CueView, viewFrom } from './boundary-features.ts';
import { type CandidateSpan, contentCandidates, sourceCandidates } from './candidates.ts';
import { type Scorer, scoreOf, sigmoid } from './linear-model.ts';
import { confidenceFeatures, contentFeatures, sourceFeatures } from './span-features.ts';

/** An item that may be a cue, and how much speaks for it. */
export interface ScoredCue {
  readonly cue: number;
  readonly cueScore: number;
}

/** What the model holds to belong to a cue, and how surely it is an attribution. */
export interface ScoredAttribution extends ScoredCue {
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
  scorer: Scorer,
  unit: SentenceUnit,
  { cue, cueScore }: ScoredCue,
  allowed: (content: CandidateSpan) => boolean = () => true,
): ScoredAttribution | null {
  const view = viewFrom(unit, cue);
  const contents = contentCandidates(scorer, view).filter(allowed);
  const sources = sourceCandidates(scorer, view);
  const content = chooseContent(scorer, view, contents, sources[0] ?? null);
  if (!content) return null;
  const source = chooseSource(scorer, view, sources, content);
  const { model, features } = scorer;
  confidenceFeatures(view, { cueScore, content, source }, features);
  return { cue, cueScore, content, source, confidence: sigmoid(scoreOf(model, features)) };
}

/** The best content, its share now that of the final choice. */
export function chooseContent(
  { model, features }: Scorer,
  view: CueView,
  candidates: readonly CandidateSpan[],
  source: CandidateSpan | null,
): CandidateSpan | null {
  const scores = candidates.map((candidate) => {
    contentFeatures(view, candidate, source, features);
    return scoreOf(model, features);
  });
  return chosen(candidates, scores);
}

/** The best source, or null where none is likelier. */
export function chooseSource(
  { model, features }: Scorer,
  view: CueView,
  candidates: readonly CandidateSpan[],
  content: CandidateSpan | null,
): CandidateSpan | null {
  const options = [...candidates, null];
  const scores = options.map((candidate) => {
    sourceFeatures(view, candidate, content, features);
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
