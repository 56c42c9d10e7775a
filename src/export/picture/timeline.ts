import type { TimelineChart } from '../../answer/passages/chart.ts';
import type { TimelineEntry } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { dateLabel } from '../date-label.ts';
import { instant, loadPlot, type Marks, type Plot, putPlot, tickFormat } from './plot.ts';
import type { Shape } from './shape.ts';
import { INNER_WIDTH, type Sheet } from './sheet.ts';
import { MARGIN, SIZES } from './style.ts';
import { labelsFor } from './timeline-labels.ts';
import { articlesOf, type Column, layOutTimeline } from './timeline-layout.ts';

/** Entries past this many are not drawn: their numbers would no longer fit a phone. */
const MAX_ENTRIES = 24;
const HEIGHT = 340;
/** The axis below the columns, and the numbers over them. */
const [BELOW, ABOVE] = [64, 56];

/** Columns as high as articles tell of each date, numbered, and the dates listed under their numbers. */
export const TIMELINE: Shape<TimelineChart> = {
  heading: 'timeline.title',
  words: () => [],
  async draw({ entries: all }, sheet) {
    const plot = await loadPlot();
    const entries = all.slice(0, MAX_ENTRIES);
    const { columns, from, to, earlier, later, longer } = layOutTimeline(entries);
    const { say } = sheet;
    // Half a day earlier, so that the axis names a day under the middle of its column.
    const at = (x: number) => instant(from - 0.5 + (x / INNER_WIDTH) * (to - from));
    putPlot(sheet, plot, {
      height: HEIGHT,
      marginLeft: MARGIN,
      marginRight: MARGIN,
      marginTop: ABOVE,
      marginBottom: BELOW,
      x: {
        type: 'utc',
        domain: [at(0), at(INNER_WIDTH)],
        label: null,
        ticks: 4,
        tickFormat: tickFormat(say.locale),
      },
      y: { axis: null, domain: [0, 1] },
      marks: marksOf(columns, at, sheet, plot),
    });
    sheet.gap(8);
    sheet.notes([
      ...(earlier.length > 0 ? [say('picture.earlier', { numbers: earlier.join(', ') })] : []),
      ...(later.length > 0 ? [say('picture.later', { numbers: later.join(', ') })] : []),
      ...(longer.length > 0 ? [say('picture.longer', { numbers: longer.join(', ') })] : []),
    ]);
    sheet.gap(8);
    for (const [index, entry] of entries.entries()) putEntry(sheet, entry, index + 1);
    if (all.length > entries.length) sheet.small(say('count.andMore', { n: all.length - entries.length }));
  },
  describe: ({ entries }, say) => [
    say('picture.timeline'),
    ...entries
      .slice(0, MAX_ENTRIES)
      .map((entry, index) => `${index + 1}: ${dateLabel(entry, say)}, ${articleCount(entry, say)}.`),
  ],
};

/** The columns on their axis, their numbers over them, and lines from each number to its columns; `at` gives the time of a place. */
function marksOf(
  columns: readonly Column[],
  at: (x: number) => Date,
  { palette, ruler }: Sheet,
  plot: Plot,
): Marks {
  const labels = labelsFor(columns, ruler);
  return [
    plot.link(
      labels.flatMap((label) => label.columns.map((column) => ({ label, column }))),
      {
        x1: ({ label }) => at(label.x),
        x2: ({ column }) => at(column.x + column.width / 2),
        y1: () => 1.08,
        y2: ({ column }) => column.height,
        stroke: palette.line,
        strokeWidth: 2,
      },
    ),
    plot.rect(
      columns.toSorted((a, b) => b.width - a.width),
      {
        x1: ({ x }) => at(x),
        x2: ({ x, width }) => at(x + width),
        y1: () => 0,
        y2: ({ height }) => height,
        fill: ({ isCoarse }) => (isCoarse ? palette.others : palette.series[0]),
        rx: 3,
      },
    ),
    plot.ruleY([0], { stroke: palette.muted, strokeWidth: 2 }),
    plot.text(labels, {
      x: ({ x }) => at(x),
      y: () => 1.16,
      text: ({ text }) => text,
      fill: palette.text,
      fontWeight: 600,
      fontSize: SIZES.small,
    }),
  ];
}

function putEntry(sheet: Sheet, entry: TimelineEntry, number: number): void {
  const { top } = sheet;
  const color = sheet.palette.text;
  sheet.lines(String(number), { size: SIZES.entry, weight: 600, color });
  sheet.top = top;
  sheet.lines(
    `${dateLabel(entry, sheet.say)} · ${articleCount(entry, sheet.say)}`,
    { size: SIZES.entry, color },
    { x: MARGIN + 52 },
  );
  sheet.gap(6);
}

function articleCount(entry: TimelineEntry, say: Say): string {
  return say('count.articles', { n: articlesOf(entry) });
}
