import type { Article, Quote, Span } from '../../model.ts';
import { paragraphsByLanguage } from '../paragraphs-by-language.ts';
import { findDropped } from './find-attributions.ts';
import { findAll, readArticle } from './find-quotes.ts';
import { plausibilityWeights } from './judge/plausibility.ts';
import { attributionModel } from './model/attribution-model.ts';
import { cueFeatures, unitFacts } from './model/cue-features.ts';
import { FeatureSet } from './model/hashing.ts';
import type { LinearModel } from './model/linear-model.ts';
import { templateName } from './model/templates.ts';
import type { AntecedentCandidate } from './resolve/pronouns.ts';
import type { AnnotatedText } from './syntax/annotated-text.ts';
import type { ModelEvidence } from './syntax/attribution.ts';
import { spanOfTokens } from './syntax/token-spans.ts';

/** Why a quote was found, and why it is given to its speaker. */
export interface QuoteExplanation {
  readonly quote: Quote;
  /** The rule that found the quote. */
  readonly rule: string;
  /** How sure the model is, 0 to 1; null where a rule alone found it. */
  readonly confidence: number | null;
  /** What spoke most for and against the cue, strongest first. */
  readonly features: readonly FeatureWeight[];
  /** What spoke most for and against its being speech at all, strongest first. */
  readonly judged: readonly FeatureWeight[];
  /** The rule that named the speaker. */
  readonly speakerRule: string;
  /** Who it could have been, the winner first, each with its reasons. */
  readonly candidates: readonly AntecedentCandidate[];
}

export interface FeatureWeight {
  readonly name: string;
  readonly weight: number;
}

/** Every quote of an article, as `findQuotes` finds it, with what decided. */
export function explainQuotes(article: Article, sentences: readonly Span[]): QuoteExplanation[] {
  const annotated = readArticle(article, sentences, paragraphsByLanguage(article));
  if (!annotated) return [];
  return findAll(annotated).map(({ quote, attribution, speaker }) => ({
    quote,
    rule: attribution.rule,
    confidence: attribution.evidence?.confidence ?? null,
    features: attribution.evidence ? decisive(annotated, attribution.evidence, attributionModel()) : [],
    judged: attribution.evidence ? strongest(plausibilityWeights(annotated, attribution)) : [],
    speakerRule: speaker.rule,
    candidates: speaker.candidates,
  }));
}

/** Something that the model took for speech and the judge left out. */
export interface DroppedExplanation {
  readonly content: Span;
  readonly cue: Span | null;
  readonly reason: string;
  /** What spoke most for and against it, strongest first. */
  readonly judged: readonly FeatureWeight[];
}

/** Everything that looked like an attribution of an article and is none, with the reason. */
export function explainDropped(article: Article, sentences: readonly Span[]): DroppedExplanation[] {
  const annotated = readArticle(article, sentences, paragraphsByLanguage(article));
  if (!annotated) return [];
  const { tokens } = annotated.tagged;
  return findDropped(annotated).flatMap(({ attribution, reason }) => {
    const [content] = attribution.content;
    if (!content) return [];
    const cue = attribution.cue && spanOfTokens(tokens, attribution.cue);
    return [{ content, cue, reason, judged: strongest(plausibilityWeights(annotated, attribution)) }];
  });
}

function strongest(weights: readonly FeatureWeight[]): FeatureWeight[] {
  return [...weights].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MAX_FEATURES_SHOWN);
}

const MAX_FEATURES_SHOWN = 8;

function decisive(
  annotated: AnnotatedText,
  { unit: index, item }: ModelEvidence,
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
  return strongest(found);
}
