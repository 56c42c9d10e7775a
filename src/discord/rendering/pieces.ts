import type { Passage, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';
import { breakAt } from './markdown.ts';

/** A part of a passage that is shown in one place. The pieces of a passage follow each other without a gap. */
export interface PassagePiece extends Span {
  /** True where the passage has words before the first piece, which is shown as […]. */
  readonly before: boolean;
  /** True where the passage has words after the last piece. */
  readonly after: boolean;
}

export interface Budget {
  /** Neighbouring sentences are shown up to this weight. */
  readonly wanted: number;
  /** No piece is heavier than this. */
  readonly most: number;
  /** The weight of a span of the article as it would be shown. */
  weigh(span: Span): number;
}

/**
 * Chooses what of a passage is shown: all of it where it is short, else whole sentences around the highlights (around its
 * first sentence where it has none). A hit that is itself too long is shown in several pieces, cut between its
 * sentences, and only inside a sentence where that alone is too long.
 */
export function cutPassage(passage: Passage, sentences: readonly Span[], budget: Budget): PassagePiece[] {
  const { span } = passage;
  const units = tile(span, sentences);
  const isWhole = span.end - span.start <= budget.wanted && budget.weigh(span) <= budget.wanted;
  const hit = isWhole ? span : grow(hitOf(passage, units), units, budget);
  const cuts = split(hit, units, budget, passage);
  const last = cuts.length - 1;
  return cuts.map((cut, index) => ({
    ...cut,
    before: index === 0 && cut.start > span.start,
    after: index === last && cut.end < span.end,
  }));
}

/** The sentences inside a span, widened so that they cover it without gaps. */
function tile(span: Span, sentences: readonly Span[]): Span[] {
  const starts = sentences
    .map(({ start }) => start)
    .filter((start) => start > span.start && start < span.end);
  const bounds = [span.start, ...new Set(starts), span.end];
  return bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? span.end }));
}

function hitOf({ span, highlights }: Passage, units: readonly Span[]): Span {
  const hits = units.filter(({ start, end }) => highlights.some((one) => one.start < end && one.end > start));
  const first = hits[0] ?? units[0] ?? span;
  return { start: first.start, end: (hits.at(-1) ?? first).end };
}

/** Adds the sentence after, then the one before, and so on, as long as there is room. */
function grow(hit: Span, units: readonly Span[], budget: Budget): Span {
  let grown = hit;
  for (;;) {
    const after = units.find(({ start }) => start === grown.end);
    const longer = after && fitting({ start: grown.start, end: after.end }, budget);
    if (longer) grown = longer;
    const before = units.find(({ end }) => end === grown.start);
    const wider = before && fitting({ start: before.start, end: grown.end }, budget);
    if (wider) grown = wider;
    if (!longer && !wider) return grown;
  }
}

function fitting(span: Span, { wanted, weigh }: Budget): Span | undefined {
  return span.end - span.start <= wanted && weigh(span) <= wanted ? span : undefined;
}

function split(hit: Span, units: readonly Span[], budget: Budget, passage: Passage): Span[] {
  const cuts: Span[] = [];
  let start = hit.start;
  do {
    const end = sentencesFrom(start, hit.end, units, budget) ?? wordsFrom(start, hit.end, budget, passage);
    cuts.push({ start, end });
    start = end;
  } while (start < hit.end);
  return cuts;
}

/** The end of the last sentence that still fits; undefined where not even one does. */
function sentencesFrom(from: number, to: number, units: readonly Span[], budget: Budget): number | undefined {
  return units
    .filter(({ end }) => end > from && end <= to && end - from <= budget.most)
    .map(({ end }) => end)
    .findLast((end) => budget.weigh({ start: from, end }) <= budget.most);
}

/** The end of the last word that still fits; at least one character. */
function wordsFrom(from: number, to: number, budget: Budget, { span, text }: Passage): number {
  const longest = Math.min(to - from, budget.most);
  const fits = bisect(2, longest + 1, (i) => budget.weigh({ start: from, end: from + i }) > budget.most) - 1;
  if (from + fits >= to) return to;
  return from + breakAt(text.slice(from - span.start, from - span.start + fits));
}
