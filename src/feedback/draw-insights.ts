import { renderAsync } from '@resvg/resvg-js';
import type { ExportedFile } from '../export/export-answer.ts';
import { fonts } from '../export/picture/picture.ts';
import { MARGIN, PALETTES, SIZES, type Theme, WIDTH } from '../export/picture/style.ts';
import type { Insights } from './insights.ts';
import { insightsLead } from './insights-words.ts';

const HEIGHT = 480;
const TOP = 150;
const FLOOR = HEIGHT - 80;

/** The questions of each day as columns, those without an answer above those with one. Off the event loop. */
export async function drawInsights(insights: Insights, theme: Theme): Promise<ExportedFile> {
  const image = await renderAsync(insightsSvg(insights, theme), { font: fonts() });
  const busiest = insights.days.reduce((best, one) => (total(one) > total(best) ? one : best), {
    day: '',
    answered: 0,
    declined: 0,
  });
  const most = total(busiest) === 0 ? '' : ` Most were asked on ${busiest.day}: ${total(busiest)}.`;
  return {
    name: 'insights.png',
    type: 'image/png',
    bytes: image.asPng(),
    alt: `Questions of each day from ${insights.from} to ${insights.to}. ${insightsLead(insights)}${most}`,
  };
}

function total({ answered, declined }: Insights['days'][number]): number {
  return answered + declined;
}

export function insightsSvg({ days, from, to }: Insights, theme: Theme): string {
  const { background, text, muted, bar, coarse, line } = PALETTES[theme];
  const highest = Math.max(1, ...days.map(total));
  const step = (WIDTH - 2 * MARGIN) / days.length;
  const width = Math.max(1, step * 0.8);
  const tall = (count: number) => (count / highest) * (FLOOR - TOP);
  const columns = days.flatMap(({ answered, declined }, at) => {
    const x = (MARGIN + at * step + (step - width) / 2).toFixed(1);
    const column = (height: number, bottom: number, fill: string) =>
      height === 0
        ? []
        : [
            `<rect x="${x}" y="${(bottom - height).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`,
          ];
    return [...column(tall(answered), FLOOR, bar), ...column(tall(declined), FLOOR - tall(answered), coarse)];
  });
  const write = (at: readonly [x: number, y: number], fill: string, content: string, more = '') =>
    `<text x="${at[0]}" y="${at[1]}" font-family="Inter" font-size="${SIZES.axis}" fill="${fill}" ${more}>${content}</text>`;
  const key = (x: number, fill: string, label: string) =>
    `<rect x="${x}" y="92" width="24" height="24" fill="${fill}"/>${write([x + 34, 113], text, label)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${background}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + SIZES.title}" font-family="Inter" font-size="${SIZES.title}" font-weight="600" fill="${text}">Questions by day</text>`,
    key(MARGIN, bar, 'answered'),
    key(MARGIN + 190, coarse, 'not answered'),
    write([WIDTH - MARGIN, 113], muted, `most: ${highest}`, 'text-anchor="end"'),
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${TOP}" y2="${TOP}" stroke="${line}" stroke-width="2"/>`,
    ...columns,
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${FLOOR}" y2="${FLOOR}" stroke="${muted}" stroke-width="2"/>`,
    write([MARGIN, FLOOR + 40], muted, from),
    ...(days.length > 1 ? [write([WIDTH - MARGIN, FLOOR + 40], muted, to, 'text-anchor="end"')] : []),
    '</svg>',
  ].join('\n');
}
