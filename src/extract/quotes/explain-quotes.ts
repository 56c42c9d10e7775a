import type { Article, Quote, Span } from '../../model.ts';
import { findAll, readArticle } from './find-quotes.ts';
import { attributionModel } from './model/attribution-model.ts';
import { cueFeatures, unitFacts } from './model/cue-features.ts';
import { FeatureSet } from './model/hashing.ts';
import type { LinearModel } from './model/linear-model.ts';
import { templateName } from './model/templates.ts';
import type { Candidate } from './pronouns.ts';
import type { Reading } from './reading.ts';
import type { Evidence } from './report.ts';

/** Why a quote was found, and why it is given to its speaker. */
export interface QuoteExplanation {
  readonly quote: Quote;
  /** The rule that found the quote. */
  readonly rule: string;
  /** How sure the model is, 0 to 1; null where a rule alone found it. */
  readonly confidence: number | null;
  /** What spoke most for and against the cue, strongest first. */
  readonly features: readonly FeatureWeight[];
  /** The rule that named the speaker. */
  readonly speakerRule: string;
  /** Who it could have been, the winner first, each with its reasons. */
  readonly candidates: readonly Candidate[];
}

export interface FeatureWeight {
  readonly name: string;
  readonly weight: number;
}

/** Every quote of an article, as `findQuotes` finds it, with what decided. */
export function explainQuotes(article: Article, sentences: readonly Span[]): QuoteExplanation[] {
  const reading = readArticle(article, sentences);
  if (!reading) return [];
  return findAll(reading).map(({ quote, report, speaker }) => ({
    quote,
    rule: report.rule,
    confidence: report.evidence?.confidence ?? null,
    features: report.evidence ? decisive(reading, report.evidence, attributionModel()) : [],
    speakerRule: speaker.rule,
    candidates: speaker.candidates,
  }));
}

const MOST_FEATURES_SHOWN = 8;

function decisive(
  reading: Reading,
  { unit: index, item }: Evidence,
  { weights, scale }: LinearModel,
): FeatureWeight[] {
  const unit = reading.units[index];
  if (!unit) return [];
  const features = new FeatureSet();
  cueFeatures(unit, unitFacts(unit), item, features);
  const found: FeatureWeight[] = [];
  for (let i = 0; i < features.count; i++) {
    const weight = (weights[features.places[i] ?? 0] ?? 0) * scale;
    found.push({ name: templateName(features.templates[i] ?? 0), weight: Math.round(weight * 100) / 100 });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_FEATURES_SHOWN);
}
