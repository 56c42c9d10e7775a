import { isAttributed } from '../answer/sayings/attributed.ts';
import type { ArchivedArticle } from '../archive/archive.ts';
import type { Span } from '../model.ts';

/** What the page says about a run of words. */
export type Annotation =
  | { readonly kind: 'cited' }
  | { readonly kind: 'quote'; readonly speaker: string | null; readonly inferred: boolean }
  | { readonly kind: 'date'; readonly value: string; readonly inferred: boolean };

export interface AnnotatedSpan extends Span {
  readonly annotation: Annotation;
}

/** A run of words to which the same annotations apply throughout, outermost first. */
export interface AnnotatedRun extends Span {
  readonly annotations: readonly Annotation[];
}

const DEPTH: Readonly<Record<Annotation['kind'], number>> = { cited: 0, quote: 1, date: 2 };

/** Everything that the page shows of an article's words: what is cited, its quotations, and its dates with a value. */
export function annotationsOf({ article, extraction }: ArchivedArticle, cited: Span | null): AnnotatedSpan[] {
  const quotes = extraction.quotes
    .filter(isAttributed)
    .flatMap(({ content, speaker, inferred }) =>
      content.map((span): AnnotatedSpan => ({ ...span, annotation: { kind: 'quote', speaker, inferred } })),
    );
  const dates = extraction.dates.flatMap(({ start, end, value, inferred }): AnnotatedSpan[] =>
    value === null ? [] : [{ start, end, annotation: { kind: 'date', value, inferred } }],
  );
  const marks: AnnotatedSpan[] = cited ? [{ ...cited, annotation: { kind: 'cited' } }] : [];
  return [...marks, ...quotes, ...dates].filter(
    ({ start, end }) => 0 <= start && start < end && end <= article.text.length,
  );
}

/** Cuts a span wherever an annotation begins or ends. The segments lie side by side and cover the span. */
export function cutSegments(span: Span, annotated: readonly AnnotatedSpan[]): AnnotatedRun[] {
  const inside = annotated.filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? span.start;
    const annotations = inside
      .filter((one) => one.start <= start && one.end >= end)
      .map(({ annotation }) => annotation)
      .sort((one, other) => DEPTH[one.kind] - DEPTH[other.kind]);
    return { start, end, annotations };
  });
}
