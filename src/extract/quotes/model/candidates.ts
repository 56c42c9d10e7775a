import { POS_CODE, type SentenceUnit, type SyntaxItem } from '../syntax/units.ts';
import { BOUNDARIES, boundaryFeatures, type CueView } from './boundary-features.ts';
import { itemAt } from './cue-features.ts';
import { type Scorer, scoreOf } from './linear-model.ts';

/** A stretch of items that may be a cue's content or source, both ends included. */
export interface CandidateSpan {
  readonly start: number;
  readonly end: number;
  /** Place among the candidates by the score of their ends, from 0. */
  readonly rank: number;
  /** How far its ends' score lies below the best one's. */
  readonly gap: number;
  /** Its part of the probability among all candidates. */
  readonly share: number;
}

const CUE_POS = new Set(
  ['VERB', 'NOUN', 'ADJ', 'AUX', 'ADV', 'ADP', 'PROPN', 'PART'].map((tag) => POS_CODE[tag] ?? 0),
);

/** Whether an item can be a cue at all: a word of a fitting kind, or a colon. */
export function canBeCue(item: SyntaxItem): boolean {
  return item.quotation < 0 && (CUE_POS.has(item.pos) ? item.shape !== 4 : item.lower === ':');
}

/** How far from its cue a boundary is looked for, in items. */
const REACH = 80;
/** How many candidates are judged as wholes. */
const MAX_CONTENTS = 8;
const MAX_SOURCES = 5;

/** Whether an item may be a boundary of this kind for the cue. */
export function canBound(unit: SentenceUnit, cue: number, at: number, kind: number): boolean {
  if (Math.abs(at - cue) > REACH || at < 0 || at >= unit.items.length) return false;
  if (at === cue && kind <= BOUNDARIES.contentEnd) return false;
  return itemAt(unit.items, at).lower !== ',';
}

/** The likeliest contents for a cue, best first. */
export function contentCandidates(scorer: Scorer, view: CueView): CandidateSpan[] {
  const starts = boundaryScores(scorer, view, BOUNDARIES.contentStart);
  const ends = boundaryScores(scorer, view, BOUNDARIES.contentEnd);
  return bestRanges(starts, ends, view.cue, MAX_CONTENTS);
}

/** The likeliest sources for a cue, best first. */
export function sourceCandidates(scorer: Scorer, view: CueView): CandidateSpan[] {
  const starts = boundaryScores(scorer, view, BOUNDARIES.sourceStart);
  const ends = boundaryScores(scorer, view, BOUNDARIES.sourceEnd);
  return bestRanges(starts, ends, null, MAX_SOURCES);
}

function boundaryScores({ model, features }: Scorer, view: CueView, kind: number): Float64Array {
  const { unit } = view;
  const scores = new Float64Array(unit.items.length).fill(Number.NEGATIVE_INFINITY);
  const from = Math.max(0, view.cue - REACH);
  for (let at = from; at <= view.cue + REACH; at++) {
    if (!canBound(unit, view.cue, at, kind)) continue;
    boundaryFeatures(view, at, kind, features);
    scores[at] = scoreOf(model, features);
  }
  return scores;
}

function bestRanges(
  starts: Float64Array,
  ends: Float64Array,
  cue: number | null,
  count: number,
): CandidateSpan[] {
  const found: { start: number; end: number; score: number }[] = [];
  const topEnds = highest(ends, count);
  for (const start of highest(starts, count)) {
    for (const end of topEnds) {
      if (end < start || (cue !== null && start <= cue && cue <= end)) continue;
      found.push({ start, end, score: (starts[start] ?? 0) + (ends[end] ?? 0) });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  const total = found.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return found.slice(0, count).map(({ start, end, score }, rank) => {
    return { start, end, rank, gap: best - score, share: Math.exp(score - best) / total };
  });
}

/** The places of the highest scores, best first. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? Number.NEGATIVE_INFINITY;
    if (score === Number.NEGATIVE_INFINITY) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
    if (place >= count) continue;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
