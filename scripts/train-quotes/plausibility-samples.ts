import { findLearnedAttributions } from '../../src/extract/quotes/detect/learned-attributions.ts';
import { contentFrame } from '../../src/extract/quotes/judge/content-frame.ts';
import { plausibilityFeatures, senseOf } from '../../src/extract/quotes/judge/plausibility-features.ts';
import type { LinearModel } from '../../src/extract/quotes/model/linear-model.ts';
import { refineAll } from '../../src/extract/quotes/refine/refine-all.ts';
import type { AnnotatedText } from '../../src/extract/quotes/syntax/annotated-text.ts';
import type { Attribution } from '../../src/extract/quotes/syntax/attribution.ts';
import type { Span } from '../../src/model.ts';
import { toDocument } from './document.ts';
import type { GoldArticle } from './read-brat.ts';
import type { GumArticle } from './read-gum.ts';

/** A proposed attribution of an article that the model did not see, and whether people marked one there. */
export interface Sample {
  readonly features: readonly string[];
  readonly right: boolean;
  readonly weight: number;
}

/** Overlap from which a content counts as marked. */
const FOUND = 0.5;
/** GUM's articles are fewer and shorter: each sample of theirs counts so often. */
const GUM_WEIGHT = 4;

/** What the model proposes in articles of PolNeAR: right where people marked its cue, or that content. */
export function samplesOfBrat(articles: readonly GoldArticle[], model: LinearModel): Sample[] {
  return articles.flatMap((article) => {
    const { annotated } = toDocument(article);
    return proposals(annotated, model).map((one) => {
      const right = article.attributions.some((gold) => share(one.content, gold.content) >= FOUND);
      return { features: plausibilityFeatures(annotated, one), right, weight: 1 };
    });
  });
}

/**
 * The same for GUM, which marks clauses that attribute other clauses: what has quotation marks, or a verb of speech with less than a clause, it says
 * nothing about.
 */
export function samplesOfGum(articles: readonly GumArticle[], model: LinearModel): Sample[] {
  return articles.flatMap(({ text, attributing }) => {
    const { annotated } = toDocument({ id: '', text, attributions: [] });
    return proposals(annotated, model).flatMap((one) => {
      const cue = cueOf(annotated, one);
      const token = one.cue && annotated.tagged.tokens[one.cue.first];
      if (!cue || !token) return [];
      const frame = contentFrame(annotated, one);
      const right = attributing.some((span) => touches(span, cue));
      const isSpeech = /speech/.test(senseOf(token));
      if (frame === 'quotation' || (isSpeech && !right && frame !== 'that' && frame !== 'clause')) return [];
      return [{ features: plausibilityFeatures(annotated, one), right, weight: GUM_WEIGHT }];
    });
  });
}

function proposals(annotated: AnnotatedText, model: LinearModel): Attribution[] {
  return findLearnedAttributions(annotated, model).map((one) => refineAll(annotated, one));
}

function cueOf({ tagged: { tokens } }: AnnotatedText, { cue }: Attribution): Span | null {
  const [first, last] = cue ? [tokens[cue.first], tokens[cue.last - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function share(content: readonly Span[], gold: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of content)
    for (const other of gold)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / Math.max(1, length(content) + length(gold) - common);
}
