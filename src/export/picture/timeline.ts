import type { TimelineChart } from '../../answer/passages/chart.ts';
import type { TimelineEntry } from '../../model.ts';
import { dayNumber } from '../../text/calendar-days.ts';
import type { Say } from '../../words/say.ts';
import { dateLabel } from '../date-label.ts';
import { loadPlot, putPlot, tickFormat } from './plot.ts';
import { daysOf } from './scale.ts';
import type { Shape } from './shape.ts';
import { INNER_WIDTH, type Sheet } from './sheet.ts';
import { MARGIN, SIZES } from './style.ts';

/** Entries past this many are not drawn: their numbers would no longer fit a phone. */
const MAX_ENTRIES = 24;
const HEIGHT = 340;
/** The axis below the columns, and the numbers over them. */
const [BELOW, ABOVE] = [64, 56];
const NARROWEST = 8;
const LOWEST_SHARE = 0.12;
const GAP = 10;
const MS_A_DAY = 86_400_000;

/** Columns as high as articles tell of each date, numbered, and the dates listed under their numbers. */
export const TIMELINE: Shape<TimelineChart> = {
  heading: 'timeline.title',
  words: () => [],
  async draw({ entries: all }, sheet) {
    const plot = await loadPlot();
    const entries = all.slice(0, MAX_ENTRIES);
    const { columns, from, to, earlier, later, longer } = layOut(entries);
    const { palette, say } = sheet;
    const labels = labelsFor(columns, sheet);
    // Half a day earlier, so that the axis names a day under the middle of its column.
    const at = (x: number) => new Date((from - 0.5 + (x / INNER_WIDTH) * (to - from)) * MS_A_DAY);
    const number = { size: SIZES.small, weight: 600, color: palette.text } as const;
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
      marks: [
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
          fontWeight: number.weight,
          fontSize: number.size,
        }),
      ],
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

/** One entry on the chart; lengths in units from its left edge, the height as a share of the highest. */
interface Column {
  /** From 1, as the entries are numbered in the text. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly isCoarse: boolean;
}

interface Layout {
  readonly columns: readonly Column[];
  /** The first day of the axis and the day after its last, as days since 1970. */
  readonly from: number;
  readonly to: number;
  /** The numbers of the entries that the axis leaves out. */
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  /** Known so roughly that they would cover all of the axis and more. */
  readonly longer: readonly number[];
}

interface Extent {
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
}

function layOut(entries: readonly TimelineEntry[]): Layout {
  const extents = entries.map(({ date }): Extent => {
    const { first, last } = daysOf(date);
    return { from: dayNumber(first), to: dayNumber(last) + 1 };
  });
  const { from, to } = axisOf(extents);
  const most = Math.max(1, ...entries.map(articlesOf));
  const scale = INNER_WIDTH / (to - from);
  const isLonger = (extent: Extent) => extent.to - extent.from > to - from;
  const columns = entries.flatMap((entry, index): Column[] => {
    const extent = extents[index];
    if (!extent || extent.to <= from || extent.from >= to || isLonger(extent)) return [];
    const [start, end] = [Math.max(extent.from, from), Math.min(extent.to, to)];
    const width = Math.max(NARROWEST, (end - start) * scale - 2);
    return [
      {
        number: index + 1,
        x: Math.min((start - from) * scale + 1, INNER_WIDTH - width),
        width,
        height: LOWEST_SHARE + (1 - LOWEST_SHARE) * (articlesOf(entry) / most),
        isCoarse: entry.precision !== 'day',
      },
    ];
  });
  const numbersOf = (isOff: (extent: Extent) => boolean) =>
    extents.flatMap((extent, index) => (isOff(extent) ? [index + 1] : []));
  return {
    columns,
    from,
    to,
    earlier: numbersOf((extent) => extent.to <= from),
    later: numbersOf((extent) => extent.from >= to),
    longer: numbersOf((extent) => extent.to > from && extent.from < to && isLonger(extent)),
  };
}

/** So large a share of the dates is on the axis in any case. */
const CORE = 0.7;
/** Dates outside of the core are left off the axis where it would be so many times as long with them. */
const TOO_LONG = 4;
const MIN_DAYS = 7;
const MAX_MONTH_DAYS = 31;

/** The days between which most dates lie: a few that are far away, or known to the year only, would press all others together. */
function axisOf(all: readonly Extent[]): Extent {
  const finer = all.filter(({ from, to }) => to - from <= MAX_MONTH_DAYS);
  const extents = finer.length * 2 >= all.length ? finer : all;
  const whole = around(extents);
  const needed = Math.max(2, Math.ceil(extents.length * CORE));
  const sorted = extents.toSorted((a, b) => a.from - b.from);
  const cores = sorted
    .slice(0, Math.max(0, sorted.length - needed + 1))
    .map((_, at) => around(sorted.slice(at, at + needed)));
  const [core = whole] = cores.sort((a, b) => a.to - a.from - (b.to - b.from));
  const length = core.to - core.from;
  if (whole.to - whole.from <= TOO_LONG * Math.max(MIN_DAYS, length)) return atLeast(whole);
  // Whatever is near the core is shown with it.
  const near = extents.filter(({ from, to }) => to > core.from - length / 2 && from < core.to + length / 2);
  return atLeast(around(near));
}

function around(extents: readonly Extent[]): Extent {
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
}

/** An axis that is long enough for a column on it to look like one. */
function atLeast({ from, to }: Extent): Extent {
  const lacking = Math.max(0, MIN_DAYS - (to - from));
  return { from: from - Math.ceil(lacking / 2), to: to + Math.floor(lacking / 2) };
}

/** The numbers of neighbouring entries over their columns: "3", or "3–7" where single ones would have no room. */
interface Label {
  readonly columns: readonly Column[];
  readonly text: string;
  /** The middle. */
  readonly x: number;
  readonly width: number;
}

/** A label a column; those that would touch become one. */
function labelsFor(columns: readonly Column[], sheet: Sheet): Label[] {
  const labels: Label[] = [];
  for (const column of columns) {
    let label = labelOf([column], column.x + column.width / 2, sheet);
    for (let last = labels.at(-1); last && touches(last, label); last = labels.at(-1)) {
      labels.pop();
      label = labelOf([...last.columns, ...label.columns], (last.x + label.x) / 2, sheet);
    }
    labels.push(label);
  }
  return labels;
}

function labelOf(columns: readonly Column[], middle: number, sheet: Sheet): Label {
  const [first, last] = [columns[0]?.number, columns.at(-1)?.number];
  const text = first === last ? `${first}` : `${first}–${last}`;
  const width = sheet.ruler.width(text, { size: SIZES.small, weight: 600 });
  return { columns, text, width, x: Math.min(Math.max(middle, width / 2), INNER_WIDTH - width / 2) };
}

function touches(left: Label, right: Label): boolean {
  return left.x + left.width / 2 + GAP > right.x - right.width / 2;
}

/** How many articles tell of an entry, near-copies included. */
function articlesOf({ sentences }: TimelineEntry): number {
  const ids = sentences
    .flatMap(({ passage, also }) => [passage.citation, ...also])
    .map(({ articleId }) => articleId);
  return new Set(ids).size;
}

function articleCount(entry: TimelineEntry, say: Say): string {
  return say('count.articles', { n: articlesOf(entry) });
}
