import { renderAsync } from '@resvg/resvg-js';
import type { Chart } from '../../answer/passages/chart.ts';
import type { Say } from '../../words/say.ts';
import { COLUMNS } from './columns.ts';
import { chooseFonts, type FontOptions } from './fonts.ts';
import type { Shape } from './shape.ts';
import { Sheet } from './sheet.ts';
import { SIDES } from './sides.ts';
import { PALETTES, SCALE, type Theme } from './style.ts';
import { TIMELINE } from './timeline.ts';

export interface Picture {
  readonly png: Uint8Array;
  /** What the picture shows, for those who don't see it; at most 1,000 characters. */
  readonly alt: string;
}

const MAX_ALT_CHARACTERS = 1000;

/** What is drawn, and how. */
export interface ChartOptions {
  readonly title: string;
  readonly theme: Theme;
  /** The words of all that is not an article's; there must be a font for them (see `writableWords`). */
  readonly say: Say;
}

/** Draws a chart as PNG. Off the event loop. */
export async function drawChart(chart: Chart, options: ChartOptions): Promise<Picture> {
  const { svg, fonts, alt } = await layOutChart(chart, options);
  return { png: await toPng(svg, fonts), alt };
}

/** A picture before it is painted. */
export interface Drawing {
  readonly svg: string;
  readonly fonts: FontOptions;
  readonly alt: string;
}

type ChartOf<Name extends Chart['shape']> = Extract<Chart, { shape: Name }>;

const SHAPES: { readonly [Name in Chart['shape']]: Shape<ChartOf<Name>> } = {
  columns: COLUMNS,
  sides: SIDES,
  timeline: TIMELINE,
};

/** A chart as SVG, with the fonts that it needs. */
export async function layOutChart<Name extends Chart['shape']>(
  chart: ChartOf<Name> & { readonly shape: Name },
  { title, theme, say }: ChartOptions,
): Promise<Drawing> {
  const shape: Shape<ChartOf<Name>> = SHAPES[chart.shape];
  // Its own words are among them: in some languages they need a font of the machine.
  const typeface = chooseFonts([title, say(shape.heading), ...shape.words(chart)]);
  const sheet = new Sheet({ palette: PALETTES[theme], typeface, say });
  sheet.heading(sheet.shown(title, say(shape.heading)));
  await shape.draw(chart, sheet);
  return {
    svg: sheet.finish(),
    fonts: typeface.fonts,
    alt: shorten([`${title}.`, ...shape.describe(chart, say)]),
  };
}

/** What a chart shows, in words: at most 1,000 characters. */
export function describeChart<Name extends Chart['shape']>(
  chart: ChartOf<Name> & { readonly shape: Name },
  { title, say }: Omit<ChartOptions, 'theme'>,
): string {
  const shape: Shape<ChartOf<Name>> = SHAPES[chart.shape];
  return shorten([`${title}.`, ...shape.describe(chart, say)]);
}

const LEFT_OUT = ' […]';

/** As many sentences as there is room for; of a first one that is too long its beginning. */
export function shorten(sentences: readonly string[]): string {
  const room = MAX_ALT_CHARACTERS - LEFT_OUT.length;
  let alt = '';
  for (const sentence of sentences) {
    const longer = alt === '' ? sentence : `${alt} ${sentence}`;
    // Half of a sign outside of the basic plane is no text that Discord takes.
    if (longer.length > room) return `${alt || sentence.slice(0, room).replace(/\p{Cs}$/u, '')}${LEFT_OUT}`;
    alt = longer;
  }
  return alt;
}

/** Paints a drawing. Off the event loop. */
export async function toPng(svg: string, font: FontOptions): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: SCALE } });
  return image.asPng();
}
