import type { Mark, Passage, TimedCount, TimelineEntry } from '../../model.ts';

/** What can be drawn of an answer, without a word on how it looks. */
export type Chart = ColumnsChart | SidesChart | TimelineChart;

/** How often each of several is there over time. */
export interface ColumnsChart {
  readonly shape: 'columns';
  readonly counted: 'passages' | 'statements' | 'questions';
  /** What is shown in place of a name that is not known. */
  readonly who: string;
  readonly counts: readonly TimedCount[];
  /** How it was counted, each a sentence. */
  readonly notes: readonly string[];
}

/** Two sides with what each of their speakers said last, and others in a line below. */
export interface SidesChart {
  readonly shape: 'sides';
  readonly sides: readonly [ChartSide, ChartSide];
  /** Who else is to be named: "Declines to say: Moscow and Pyongyang."; empty for nobody. */
  readonly others: string;
}

export interface ChartSide {
  readonly name: string;
  /** The newest first, a speaker once. */
  readonly told: readonly SideSpeaker[];
}

export interface SideSpeaker {
  readonly speaker: string;
  readonly role: string | null;
  readonly passage: Passage;
  readonly marks: readonly Mark[];
}

/** What happened when: the higher, the more articles tell of it. */
export interface TimelineChart {
  readonly shape: 'timeline';
  readonly entries: readonly TimelineEntry[];
}

/** Columns of counts; null where none of them has a date. */
export function columns(chart: Omit<ColumnsChart, 'shape'>): ColumnsChart | null {
  return chart.counts.some(({ date }) => date !== null) ? { shape: 'columns', ...chart } : null;
}
