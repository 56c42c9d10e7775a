import type { Span } from '../../model.ts';
import { attribute } from './model/attribute.ts';
import { type Candidate, canBeCue } from './model/candidates.ts';
import { cueFeatures, unitFacts } from './model/cue-features.ts';
import { FeatureSet } from './model/hashing.ts';
import { type LinearModel, scoreOf } from './model/linear-model.ts';
import type { Reading } from './reading.ts';
import type { Report, TokenRange } from './report.ts';
import type { Unit } from './units.ts';

/** Cues that score lower are not looked at further. */
const LEAST_CUE_SCORE = -2.5;
/** An attribution is kept from this confidence on. */
const LEAST_CONFIDENCE = 0.25;

/** The reports that the model finds, in reading order of their cues. */
export function findLearnedReports(reading: Reading, model: LinearModel): Report[] {
  const features = new FeatureSet();
  const found: Report[] = [];
  for (const unit of reading.units) {
    const facts = unitFacts(unit);
    unit.items.forEach((item, at) => {
      if (!canBeCue(item)) return;
      cueFeatures(unit, facts, at, features);
      const score = scoreOf(model, features);
      if (score < LEAST_CUE_SCORE) return;
      const made = attribute(model, unit, at, score, features);
      if (!made || made.confidence < LEAST_CONFIDENCE) return;
      const content = spanOf(reading, tokensOf(unit, made.content));
      if (!content) return;
      found.push({
        cue: { first: item.first, last: item.last },
        source: made.source && tokensOf(unit, made.source),
        content: [content],
        rule: 'learned',
      });
    });
  }
  return found;
}

function tokensOf({ items }: Unit, { start, end }: Candidate): TokenRange {
  return { first: items[start]?.first ?? 0, last: items[end]?.last ?? 0 };
}

function spanOf({ tagged: { tokens } }: Reading, { first, last }: TokenRange): Span | null {
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && end.end > start.start ? { start: start.start, end: end.end } : null;
}
