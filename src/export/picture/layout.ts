import type { TimelineEntry } from '../../model.ts';
import { addDays } from '../../text/calendar-days.ts';
import { daysOf, position, type ScaleUnit, unitFor } from './scale.ts';
import { MARGIN, SIZES, WIDTH } from './style.ts';

/** One entry on the chart; lengths in pixels from the chart's left edge and floor. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly isCoarse: boolean;
}

/** The numbers of neighbouring entries over their bars: "3", or "3–7" where single ones would have no room. */
export interface Label {
  /** From 1, as the entries are numbered in the text. */
  readonly first: number;
  readonly last: number;
  /** The middle. */
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly ticks: readonly { readonly x: number; readonly at: number }[];
  readonly unit: ScaleUnit;
}

export const CHART_WIDTH = WIDTH - 2 * MARGIN;
export const CHART_HEIGHT = 180;
export const LABEL_HEIGHT = 40;
const NARROWEST = 8;
const LOWEST = 24;
const GAP = 6;
/** About the width of a digit, as a share of the text size. */
const DIGIT = 0.64;
const DIGITS: Readonly<Record<ScaleUnit, number>> = { day: 10, month: 7, year: 4 };

/** Places a timeline's entries on an axis of days, months or years, as high as articles tell of them. */
export function layOutTimeline(entries: readonly TimelineEntry[]): Layout {
  const unit = unitFor(entries.map(({ date }) => date));
  const spans = entries.map(({ date }) => {
    const { first, last } = daysOf(date);
    return { from: position(first, unit), to: position(addDays(last, 1), unit) };
  });
  const start = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const end = Math.max(start + 1, Math.ceil(Math.max(...spans.map(({ to }) => to))));
  const scale = CHART_WIDTH / (end - start);
  const most = Math.max(...entries.map(articlesOf), 1);
  const bars = entries.map((entry, index) => {
    const { from, to } = spans[index] ?? { from: start, to: end };
    const width = Math.max(NARROWEST, (to - from) * scale - 2);
    const height = LOWEST + (CHART_HEIGHT - LOWEST) * (articlesOf(entry) / most);
    const x = Math.min((from - start) * scale, CHART_WIDTH - width);
    return { x, width, height, isCoarse: entry.precision !== 'day' };
  });
  return { bars, labels: labelsFor(bars), ticks: ticksOf(start, end, scale, unit), unit };
}

/** A label a bar; those that would touch become one. */
function labelsFor(bars: readonly Bar[]): Label[] {
  const labels: Label[] = [];
  for (const [index, { x, width }] of bars.entries()) {
    let label = labelAt(index + 1, index + 1, x + width / 2);
    for (let last = labels.at(-1); last && touches(last, label); last = labels.at(-1)) {
      labels.pop();
      label = labelAt(last.first, label.last, (last.x + label.x) / 2);
    }
    labels.push(label);
  }
  return labels;
}

function labelAt(first: number, last: number, middle: number): Label {
  const width = Math.max(LABEL_HEIGHT, labelText({ first, last }).length * SIZES.number * DIGIT + 20);
  const x = Math.min(Math.max(middle, width / 2), CHART_WIDTH - width / 2);
  return { first, last, x, width };
}

function touches(left: Label, right: Label): boolean {
  return left.x + left.width / 2 + GAP > right.x - right.width / 2;
}

export function labelText({ first, last }: Pick<Label, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Positions to write a date under, as many as have room. */
function ticksOf(start: number, end: number, scale: number, unit: ScaleUnit): { x: number; at: number }[] {
  const width = DIGITS[unit] * SIZES.axis * DIGIT;
  const every = Math.max(1, Math.ceil((width + 4 * GAP) / scale));
  const ticks: { x: number; at: number }[] = [];
  for (
    let at = start;
    at < end && (ticks.length === 0 || (at - start) * scale + width <= CHART_WIDTH);
    at += every
  ) {
    ticks.push({ x: (at - start) * scale, at });
  }
  return ticks;
}

/** How many articles tell of an entry, near-copies included. */
export function articlesOf({ sentences }: TimelineEntry): number {
  const ids = sentences
    .flatMap(({ passage, also }) => [passage.citation, ...also])
    .map(({ articleId }) => articleId);
  return new Set(ids).size;
}
