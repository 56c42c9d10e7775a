import type { ColumnsChart } from '../../answer/passages/chart.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Say } from '../../words/say.ts';
import { type CountSeries, type DatedCount, type DrawnCounts, readCounts, sumOf } from './count-series.ts';
import { element } from './element.ts';
import { instant, loadPlot, type Plot, putPlot, tickFormat } from './plot.ts';
import { type ChartStep, halfStep, stepEnd, stepStart } from './scale.ts';
import type { Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { MARGIN, PALETTES, SIZES, WIDTH } from './style.ts';
import { lineHeight } from './text.ts';

const HEIGHT = 320;
const SWATCH = 28;
const LEGEND_GAP = 10;
/** So much room is left for a count at the right. */
const COUNT_WIDTH = 110;
/** An axis is at least so many columns wide, so that one alone is a column and no wall. */
const MIN_STEPS = 7;
const MAX_TICKS = 4;

/** Stacked columns over time with a list of whose they are, the most counted first. */
export const COLUMNS: Shape<ColumnsChart> = {
  heading: 'picture.overTime',
  words: (chart) => chart.counts.map(({ name }) => name ?? chart.who),
  draw: async (chart, sheet) => drawColumns(chart, sheet, await loadPlot()),
  describe(chart, say) {
    const { series, drawn, step, notes } = readCounts(chart, PALETTES.light, say);
    return [
      `${spanInWords(chart, { drawn, step, say })}.`,
      ...series.map(({ name, total }) => `${name}: ${total}.`),
      ...notes,
      ...chart.notes,
    ];
  },
};

function drawColumns(chart: ColumnsChart, sheet: Sheet, plot: Plot): void {
  const { series, drawn, step, notes } = readCounts(chart, sheet.palette, sheet.say);
  const highest = tallest(drawn, step);
  sheet.gap(8);
  sheet.small(spanInWords(chart, { drawn, step, say: sheet.say }));
  sheet.gap(16);
  putPlot(sheet, plot, {
    height: HEIGHT,
    marginLeft: MARGIN + 44,
    marginRight: MARGIN,
    marginTop: 16,
    marginBottom: 64,
    x: {
      type: 'utc',
      domain: domainOf(drawn, step),
      label: null,
      ticks: MAX_TICKS,
      tickFormat: tickFormat(sheet.say.locale),
    },
    y: { label: null, grid: true, domain: [0, highest], ticks: ticksUpTo(highest), tickFormat: 'd' },
    color: { domain: series.map(({ name }) => name), range: series.map(({ color }) => color) },
    marks: [
      plot.rectY(
        series.flatMap(({ name, counts }) => stacked(name, counts, step)),
        plot.stackY({
          x1: 'from',
          x2: 'to',
          y: 'count',
          fill: 'name',
          order: series.map(({ name }) => name),
          insetLeft: 1,
          insetRight: 1,
          insetTop: 1,
        }),
      ),
      plot.ruleY([0], { stroke: sheet.palette.muted, strokeWidth: 2 }),
    ],
  });
  sheet.gap(16);
  for (const one of series) putLegend(sheet, one);
  sheet.gap(8);
  for (const note of [...notes, ...chart.notes]) sheet.small(note);
}

/** The counts of one series by step. A column stands over the middle of its step's first day, so that the axis names it under its middle. */
function stacked(name: string, counts: readonly DatedCount[], step: ChartStep): object[] {
  return [...groupBy(counts, ({ date }) => stepStart(date, step))].map(([start, own]) => ({
    name,
    count: sumOf(own),
    from: instant(start - halfStep(start, step)),
    to: instant(stepEnd(start, step) - halfStep(start, step)),
  }));
}

function putLegend(sheet: Sheet, { name, total, color }: CountSeries): void {
  const style = { size: SIZES.entry, color: sheet.palette.text };
  const { top } = sheet;
  sheet.put(element('rect', { x: MARGIN, y: top + 5, width: SWATCH, height: SWATCH, rx: 4, fill: color }), 0);
  const x = WIDTH - MARGIN - COUNT_WIDTH;
  const number = sheet.say.number(total);
  const width = sheet.ruler.width(number, style);
  sheet.lines(number, style, { x: WIDTH - MARGIN - width, width: width + 1 });
  sheet.top = top;
  const left = MARGIN + SWATCH + 16;
  const shown = sheet.shown(name, sheet.say('picture.noFontName'));
  // No wider than the words, so that those that are read from the right stand beside their colour, too.
  const room = Math.min(x - left, sheet.ruler.width(shown, style) + 1);
  sheet.lines(shown, style, { x: left, width: room, most: 2 });
  sheet.top = Math.max(sheet.top, top + lineHeight(style)) + LEGEND_GAP;
}

/** From the first to the last step, and further where that is too short to look like an axis. */
function domainOf(counts: readonly DatedCount[], step: ChartStep): [Date, Date] {
  const starts = counts.map(({ date }) => stepStart(date, step)).sort((a, b) => a - b);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const end = stepEnd(last, step);
  const lacking = Math.max(0, MIN_STEPS * (end - last) - (end - first)) / 2;
  return [instant(first - halfStep(first, step) - lacking), instant(end - halfStep(last, step) + lacking)];
}

function tallest(counts: readonly DatedCount[], step: ChartStep): number {
  const sums = groupBy(counts, ({ date }) => stepStart(date, step));
  return Math.max(1, ...[...sums.values()].map(sumOf));
}

/** Round whole numbers up to a count. */
function ticksUpTo(count: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count / MAX_TICKS)));
  const every = [1, 2, 5, 10].map((one) => one * power).find((one) => count / one <= MAX_TICKS) ?? count;
  return Array.from({ length: Math.floor(count / every) + 1 }, (_, at) => at * every);
}

/** What is counted a step, and from when to when: "Passages a week, 4 May 2023 to 6 June 2023". */
function spanInWords(
  { counted }: ColumnsChart,
  { drawn, step, say }: Pick<DrawnCounts, 'drawn' | 'step'> & { readonly say: Say },
): string {
  const dates = drawn.map(({ date }) => date.slice(0, 10)).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const span =
    first === last ? say.date(first) : say('dates.to', { from: say.date(first), to: say.date(last) });
  return `${say(COUNTED[counted], { step })}, ${span}`;
}

const COUNTED = {
  passages: 'picture.passages',
  statements: 'picture.statements',
  questions: 'picture.questions',
} as const;
