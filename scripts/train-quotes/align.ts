import type { AnnotatedText } from '../../src/extract/quotes/syntax/annotated-text.ts';
import type { SentenceUnit, SyntaxItem } from '../../src/extract/quotes/syntax/units.ts';
import type { Span } from '../../src/model.ts';
import { bisect } from '../../src/text/bisect.ts';
import type { GoldAttribution } from './read-brat.ts';

/** An inclusive range of items. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
}

/** An attribution as the model sees it. */
export interface Example {
  readonly unit: number;
  readonly cue: number;
  /** The longest stretch of the content on one side of the cue; null where it lies in other units. */
  readonly content: ItemRange | null;
  readonly source: ItemRange | null;
  readonly gold: GoldAttribution;
}

/** Finds the items of each attribution. Those without a cue, or with one inside a quotation, are left out. */
export function alignAll(annotated: AnnotatedText, attributions: readonly GoldAttribution[]): Example[] {
  const found: Example[] = [];
  for (const gold of attributions) {
    const place = locateCue(annotated, gold.cue);
    if (!place) continue;
    const unit = annotated.units[place.unit];
    if (!unit) continue;
    found.push({
      ...place,
      content: longestRun(annotated, unit, gold.content, place.cue),
      source: longestRun(annotated, unit, gold.source, -1),
      gold,
    });
  }
  return found;
}

const HEAD_ORDER = ['VERB', 'NOUN', 'ADJ', 'AUX', 'ADV', 'ADP'];

function locateCue(annotated: AnnotatedText, spans: readonly Span[]): { unit: number; cue: number } | null {
  const end = spans.at(-1)?.end ?? 0;
  let best: { unit: number; cue: number } | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let u = firstUnitEndingAfter(annotated, spans[0]?.start ?? 0); u < annotated.units.length; u++) {
    const unit = annotated.units[u];
    const start = unit?.items[0] && spanOfItem(annotated, unit.items[0])?.start;
    if (!unit || start === undefined || start >= end) break;
    unit.items.forEach((item, i) => {
      const span = spanOfItem(annotated, item);
      if (item.quotation >= 0 || !span || !spans.some((cue) => cue.start < span.end && span.start < cue.end))
        return;
      const order = HEAD_ORDER.indexOf(annotated.tagged.tokens[item.first]?.pos ?? '');
      const rank = order < 0 ? HEAD_ORDER.length : order;
      if (rank < bestRank) [best, bestRank] = [{ unit: u, cue: i }, rank];
    });
  }
  return best;
}

function firstUnitEndingAfter(annotated: AnnotatedText, offset: number): number {
  return bisect(0, annotated.units.length, (i) => {
    const last = annotated.units[i]?.items.at(-1);
    return ((last && spanOfItem(annotated, last)?.end) ?? 0) > offset;
  });
}

function longestRun(
  annotated: AnnotatedText,
  unit: SentenceUnit,
  spans: readonly Span[],
  cue: number,
): ItemRange | null {
  let best: ItemRange | null = null;
  let bestLength = 0;
  let run: { start: number; end: number; length: number } | null = null;
  const close = () => {
    if (run && run.length > bestLength) [best, bestLength] = [{ start: run.start, end: run.end }, run.length];
    run = null;
  };
  unit.items.forEach((item, i) => {
    const span = spanOfItem(annotated, item);
    if (!span) return;
    const covered = spans.reduce(
      (sum, one) => sum + Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)),
      0,
    );
    if (i === cue) close();
    else if (covered * 2 >= span.end - span.start) {
      run = run ? { ...run, end: i, length: run.length + covered } : { start: i, end: i, length: covered };
    } else if (item.shape !== 4) close();
  });
  close();
  return best;
}

/** Where an item stands in the text. */
export function spanOfItem({ tagged }: Pick<AnnotatedText, 'tagged'>, item: SyntaxItem): Span | null {
  const [first, last] = [tagged.tokens[item.first], tagged.tokens[item.last - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
