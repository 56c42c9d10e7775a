import type { ColumnsChart } from '../../answer/passages/chart.ts';
import type { TimedCount } from '../../model.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Say } from '../../words/say.ts';
import { type ChartStep, isWithin, stepFor } from './scale.ts';
import type { Palette } from './style.ts';

/** One of those whose counts are drawn, or all others together. */
export interface CountSeries {
  readonly name: string;
  readonly total: number;
  readonly color: string;
  readonly counts: readonly DatedCount[];
}

export type DatedCount = TimedCount & { readonly date: string };

/** What is drawn of a chart, and what is not. */
export interface DrawnCounts {
  readonly step: ChartStep;
  readonly series: readonly CountSeries[];
  readonly drawn: readonly DatedCount[];
  readonly notes: readonly string[];
}

/** Chooses what of a chart's counts is drawn, in which colours, and says what is not. */
export function readCounts({ counts, who }: ColumnsChart, palette: Palette, say: Say): DrawnCounts {
  const dated = counts.filter((one): one is DatedCount => one.date !== null);
  const step = stepFor(dated.map(({ date }) => date));
  const drawn = dated.filter(({ date }) => isWithin(date, step));
  const undated = sumOf(counts) - sumOf(dated);
  const rough = sumOf(dated) - sumOf(drawn);
  const notes = [
    ...(undated > 0 ? [say('picture.noDate', { n: undated })] : []),
    ...(rough > 0 ? [say('picture.roughDate', { n: rough, step })] : []),
  ];
  const named = drawn.map((one) => ({ ...one, name: one.name ?? who }));
  return { step, drawn, notes, series: seriesOf(named, palette, say) };
}

/** Those with the most, each in a colour of its own, and all others in one. */
function seriesOf(
  counts: readonly (DatedCount & { readonly name: string })[],
  { series, others }: Palette,
  say: Say,
): CountSeries[] {
  const byName = groupBy(counts, ({ name }) => name);
  const ranked = [...byName].sort((a, b) => sumOf(b[1]) - sumOf(a[1]) || (a[0] < b[0] ? -1 : 1));
  const rest = ranked.slice(series.length);
  const grouped: [string, DatedCount[]][] =
    rest.length > 1 ? [[say('count.others', { n: rest.length }), rest.flatMap(([, own]) => own)]] : rest;
  return [...ranked.slice(0, series.length), ...grouped].map(([name, own], at) => ({
    name,
    counts: own,
    total: sumOf(own),
    color: series[at] ?? others,
  }));
}

export function sumOf(counts: readonly TimedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
