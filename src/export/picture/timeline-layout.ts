import type { TimelineEntry } from '../../model.ts';
import { dayNumber } from '../../text/calendar-days.ts';
import { daysOf } from './scale.ts';
import { INNER_WIDTH } from './sheet.ts';

const MIN_WIDTH_UNITS = 8;
const LOWEST_SHARE = 0.12;

/** One entry on the chart; lengths in units from its left edge, the height as a share of the highest. */
export interface Column {
  /** From 1, as the entries are numbered in the text. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly isCoarse: boolean;
}

export interface TimelineLayout {
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

/** Places entries on an axis of days, as high as articles tell of them. */
export function layOutTimeline(entries: readonly TimelineEntry[]): TimelineLayout {
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
    const width = Math.max(MIN_WIDTH_UNITS, (end - start) * scale - 2);
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

/** How many articles tell of an entry, near-copies included. */
export function articlesOf({ sentences }: TimelineEntry): number {
  const ids = sentences
    .flatMap(({ passage, also }) => [passage.citation, ...also])
    .map(({ articleId }) => articleId);
  return new Set(ids).size;
}
