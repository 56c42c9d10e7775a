import { type Reading, readText } from '../../src/extract/quotes/reading.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import type { Span } from '../../src/model.ts';
import { alignAll, type Example, spanOfItem } from './align.ts';
import type { GoldArticle } from './read-brat.ts';

/** An article of the training data, read and aligned once. */
export interface TrainingDocument {
  readonly reading: Reading;
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
  const reading = readText(text, paragraphs, splitSentences(text, paragraphs));
  const examples = alignAll(reading, attributions);
  const cues = reading.units.map(() => new Map<number, Example>());
  for (const example of examples) cues[example.unit]?.set(example.cue, example);
  return { reading, examples, cues };
}

/** Intersection over union, in characters, of a range of items and annotated spans. */
export function overlapShare(
  reading: Reading,
  unit: number,
  range: { readonly start: number; readonly end: number },
  gold: readonly Span[],
): number {
  const items = reading.units[unit]?.items ?? [];
  const [first, last] = [items[range.start], items[range.end]];
  const start = first && spanOfItem(reading, first)?.start;
  const end = last && spanOfItem(reading, last)?.end;
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
