import type { Article, Quote, Span } from '../../model.ts';
import { findAll, readArticle } from './find-quotes.ts';
import { attributionModel } from './model/attribution-model.ts';
import { cueFeatures, unitFacts } from './model/cue-features.ts';
import { FeatureSet } from './model/hashing.ts';
import type { LinearModel } from './model/linear-model.ts';
import { templateName } from './model/templates.ts';
import type { Candidate } from './resolve/pronouns.ts';
import type { AnnotatedText } from './syntax/annotated-text.ts';
import type { Evidence } from './syntax/attribution.ts';

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
  const annotated = readArticle(article, sentences);
  if (!annotated) return [];
  return findAll(annotated).map(({ quote, attribution, speaker }) => ({
    quote,
    rule: attribution.rule,
    confidence: attribution.evidence?.confidence ?? null,
    features: attribution.evidence ? decisive(annotated, attribution.evidence, attributionModel()) : [],
    speakerRule: speaker.rule,
    candidates: speaker.candidates,
  }));
}

const MAX_FEATURES_SHOWN = 8;

function decisive(
  annotated: AnnotatedText,
  { unit: index, item }: Evidence,
  { weights, scale }: LinearModel,
): FeatureWeight[] {
  const unit = annotated.units[index];
  if (!unit) return [];
  const features = new FeatureSet();
  cueFeatures(unit, unitFacts(unit), item, features);
  const found: FeatureWeight[] = [];
  for (let i = 0; i < features.count; i++) {
    const weight = (weights[features.places[i] ?? 0] ?? 0) * scale;
    found.push({ name: templateName(features.templates[i] ?? 0), weight: Math.round(weight * 100) / 100 });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MAX_FEATURES_SHOWN);
}
