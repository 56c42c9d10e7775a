import type * as Plotting from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Locale } from '../../words/locales.ts';
import type { Sheet } from './sheet.ts';
import { SIZES, WIDTH } from './style.ts';

export type Plot = typeof Plotting;
/** What is drawn on a chart, the later ones over the earlier. */
export type Marks = Exclude<Plotting.PlotOptions['marks'], undefined>;

/** The chart library, loaded only once something is drawn: it has hundreds of files. */
export function loadPlot(): Promise<Plot> {
  return import('@observablehq/plot');
}

/** A chart over the whole width of a sheet, `height` units high, drawn without a browser. */
export function putPlot(sheet: Sheet, plot: Plot, options: Plotting.PlotOptions & { height: number }): void {
  const { document } = parseHTML('<html></html>');
  const drawn = plot.plot({
    width: WIDTH,
    style: { fontFamily: 'Inter', fontSize: `${SIZES.small}px`, color: sheet.palette.muted },
    ...options,
    document,
  });
  // Its style sheet is for browsers; what it says of fonts and colours stands in the attributes.
  drawn.querySelector('style')?.remove();
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    y: Math.round(sheet.top),
    'font-family': 'Inter',
    'font-size': SIZES.small,
    color: sheet.palette.muted,
  };
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, String(value));
  sheet.put(drawn.outerHTML, options.height);
}

const MS_A_DAY = 86_400_000;

/** A day, or a part of one, as charts take it; counted from 1970. */
export function instant(day: number): Date {
  return new Date(day * MS_A_DAY);
}

/** Days, months or years under an axis, as many of these as the ticks need; each month and year once. */
export function tickFormat(locale: Locale): (tick: Date, index: number, ticks?: readonly Date[]) => string {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  // All ticks come third, as the library's own formats get them, though its types don't say so.
  return (tick, index, ticks = [tick]) => {
    const before = index > 0 ? ticks[index - 1] : undefined;
    const year = String(tick.getUTCFullYear());
    const isYear = before?.getUTCFullYear() !== tick.getUTCFullYear();
    const isMonth = isYear || before?.getUTCMonth() !== tick.getUTCMonth();
    if (ticks.every((one) => one.getUTCMonth() === 0 && one.getUTCDate() === 1)) return year;
    if (ticks.every((one) => one.getUTCDate() === 1))
      return isYear ? `${month.format(tick)}\n${year}` : month.format(tick);
    const below = [...(isMonth ? [month.format(tick)] : []), ...(isYear ? [year] : [])].join(' ');
    return [String(tick.getUTCDate()), below].filter((line) => line !== '').join('\n');
  };
}
