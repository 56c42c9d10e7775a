import { type AnnotatedText, annotateText } from '../../src/extract/quotes/syntax/annotated-text.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import type { Span } from '../../src/model.ts';
import { alignAll, type Example, spanOfItem } from './align.ts';
import type { GoldArticle } from './read-brat.ts';

/** An article of the training data, read and aligned once. */
export interface TrainingDocument {
  readonly annotated: AnnotatedText;
  readonly examples: readonly Example[];
  /** For each unit the places of its cues. */
  readonly cues: readonly ReadonlyMap<number, Example>[];
}

export function toDocument({ text, attributions }: GoldArticle): TrainingDocument {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, index) => ({
    n: index + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const annotated = annotateText(text, paragraphs, splitSentences(text, paragraphs));
  const examples = alignAll(annotated, attributions);
  const cues = annotated.units.map(() => new Map<number, Example>());
  for (const example of examples) cues[example.unit]?.set(example.cue, example);
  return { annotated, examples, cues };
}

/** Intersection over union, in characters, of a range of items and annotated spans. */
export function overlapShare(
  annotated: AnnotatedText,
  unit: number,
  range: { readonly start: number; readonly end: number },
  gold: readonly Span[],
): number {
  const items = annotated.units[unit]?.items ?? [];
  const [first, last] = [items[range.start], items[range.end]];
  const start = first && spanOfItem(annotated, first)?.start;
  const end = last && spanOfItem(annotated, last)?.end;
  if (start === undefined || end === undefined) return 0;
  let shared = 0;
  let total = end - start;
  for (const span of gold) {
    const common = Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    shared += common;
    total += span.end - span.start - common;
  }
  return total > 0 ? shared / total : 0;
}
