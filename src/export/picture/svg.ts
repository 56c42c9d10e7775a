import type { TimelineAnswer, TimelineEntry } from '../../model.ts';
import { dateLabel } from '../date-label.ts';
import {
  articlesOf,
  type Bar,
  CHART_HEIGHT,
  LABEL_HEIGHT,
  type Label,
  type Layout,
  labelText,
  layOutTimeline,
} from './layout.ts';
import { tick } from './scale.ts';
import { MARGIN, PALETTES, type Palette, SIZES, type Theme, WIDTH } from './style.ts';

const LINE = 44;
const DISC = LABEL_HEIGHT / 2;
/** Characters of a title at its size that surely fit. */
const TITLE_LENGTH = 30;
/** What the bundled font can write. */
const WRITABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Zs}$£€+=<>|^~]*$/u;

/** The timeline as SVG: bars as high as articles tell of a date, numbered, and the dates listed under their numbers. */
export function timelineSvg(answer: TimelineAnswer, theme: Theme): string {
  const colors = PALETTES[theme];
  const top = MARGIN + LINE + 12;
  const floor = top + LABEL_HEIGHT + 28 + CHART_HEIGHT;
  const listTop = floor + LINE + 40;
  const height = listTop + answer.entries.length * LINE + MARGIN - DISC;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${colors.background}"/>`,
    text({
      x: MARGIN,
      y: MARGIN + SIZES.title,
      size: SIZES.title,
      color: colors.text,
      content: titleOf(answer),
      more: 'font-weight="600"',
    }),
    chart(layOutTimeline(answer.entries), top + DISC, floor, colors),
    ...answer.entries.map((entry, index) => listed(entry, index + 1, listTop + index * LINE, colors)),
    '</svg>',
  ].join('\n');
}

/** The chart between the middle of its labels and its floor. */
function chart(
  { bars, labels, ticks, unit }: Layout,
  labelY: number,
  floor: number,
  colors: Palette,
): string {
  const leaders = labels.flatMap((label) =>
    bars.slice(label.first - 1, label.last).map((bar) => leader(bar, label, { from: labelY, floor, colors })),
  );
  const behind = [...bars].sort((a, b) => b.width - a.width).map((bar) => column(bar, floor, colors));
  const axis = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${floor}" y2="${floor}" stroke="${colors.muted}" stroke-width="2"/>`;
  return [
    ...leaders,
    ...behind,
    axis,
    ...labels.map((label) =>
      disc({ x: MARGIN + label.x, y: labelY, width: label.width, content: labelText(label) }, colors),
    ),
    ...ticks.map(({ x, at }) =>
      text({
        x: MARGIN + x,
        y: floor + SIZES.axis + 10,
        size: SIZES.axis,
        color: colors.muted,
        content: tick(at, unit),
      }),
    ),
  ].join('\n');
}

function column({ x, width, height, isCoarse }: Bar, floor: number, colors: Palette): string {
  const fill = isCoarse ? colors.coarse : colors.bar;
  return `<rect x="${round(MARGIN + x)}" y="${round(floor - height)}" width="${round(width)}" height="${round(height)}" rx="3" fill="${fill}"/>`;
}

/** The line from a bar to its label. */
interface Leader {
  readonly from: number;
  readonly floor: number;
  readonly colors: Palette;
}

function leader({ x, width, height }: Bar, label: Label, { from, floor, colors }: Leader): string {
  const ends = `x1="${round(MARGIN + label.x)}" y1="${round(from)}" x2="${round(MARGIN + x + width / 2)}" y2="${round(floor - height)}"`;
  return `<line ${ends} stroke="${colors.line}" stroke-width="2"/>`;
}

/** A disc by its centre, as wide as its words. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly content: string;
}

/** A number, or a range of numbers, on a disc or a pill. */
function disc({ x, y, width, content }: Disc, colors: Palette): string {
  const shape = `<rect x="${round(x - width / 2)}" y="${round(y - DISC)}" width="${round(width)}" height="${2 * DISC}" rx="${DISC}" fill="${colors.disc}"/>`;
  const style = 'text-anchor="middle" font-weight="600"';
  return `${shape}${text({ x, y: y + SIZES.number * 0.36, size: SIZES.number, color: colors.digit, content, more: style })}`;
}

function listed(entry: TimelineEntry, number: number, y: number, colors: Palette): string {
  const articles = articlesOf(entry);
  const label = `${dateLabel(entry)} · ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return [
    disc({ x: MARGIN + DISC, y, width: 2 * DISC, content: String(number) }, colors),
    text({
      x: MARGIN + 2 * DISC + 16,
      y: y + SIZES.entry * 0.36,
      size: SIZES.entry,
      color: colors.text,
      content: label,
    }),
  ].join('\n');
}

/** A line of text, with further attributes. */
interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly content: string;
  readonly more?: string | undefined;
}

function text({ x, y, size, color, content, more = '' }: TextLine): string {
  const escaped = content.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${round(x)}" y="${round(y)}" font-family="Inter" font-size="${size}" fill="${color}" ${more}>${escaped}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The topic, where it is short and in a script that the font has. */
function titleOf({ query }: TimelineAnswer): string {
  const about = [query.topic, query.person].filter(Boolean).join(', ').replace(/\s+/g, ' ').trim();
  return about !== '' && about.length <= TITLE_LENGTH && WRITABLE.test(about) ? about : 'Timeline';
}
