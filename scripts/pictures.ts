/** Makes the pictures of docs/images that the bot draws itself, over the shipped articles: `npm run pictures`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { answerQuery } from '../src/answer/answer-query.ts';
import { chartOf, titleOfQuery } from '../src/answer/kinds/index.ts';
import type { Chart } from '../src/answer/passages/chart.ts';
import { isQuotable } from '../src/answer/passages/quotable.ts';
import { layOutCard } from '../src/export/picture/card.ts';
import { type Drawing, layOutChart } from '../src/export/picture/picture.ts';
import type { Theme } from '../src/export/picture/style.ts';
import { insightsChart } from '../src/feedback/draw-insights.ts';
import { takeInsights } from '../src/feedback/insights.ts';
import { openLibrary } from '../src/library/library.ts';
import type { Answer, Query } from '../src/model.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { sayIn } from '../src/words/say.ts';

const say = sayIn();
const folder = path.resolve('docs/images');
const library = openLibrary({
  corpusDir: path.resolve('corpus'),
  dataDir: null,
  workers: 0,
  log: SILENT_LOG,
});
await library.reindex();

function ask(query: Query): Answer {
  const archive = library.current();
  if (!archive) throw new Error('no articles were read');
  return answerQuery(archive, query, { strictness: 'normal' });
}

/** Paints a drawing as fine as it is laid out, which is small and enough for a page of text. */
async function write(name: string, { svg, fonts, alt }: Drawing): Promise<void> {
  await writeFile(path.join(folder, `${name}.png`), new Resvg(svg, { font: fonts }).render().asPng());
  console.log(`docs/images/${name}.png: ${alt}`);
}

async function draw(name: string, chart: Chart | null, title: string, theme: Theme): Promise<void> {
  if (!chart) throw new Error(`there is nothing to draw for ${name}`);
  await write(name, await layOutChart(chart, { title, theme, say }));
}

async function drawQuery(name: string, query: Query, theme: Theme): Promise<void> {
  await draw(name, chartOf(ask(query), say), titleOfQuery(query, say), theme);
}

await drawQuery('picture-coverage', { kind: 'coverage', topic: 'North Korea' }, 'light');
await drawQuery('picture-who-said', { kind: 'who-said', topic: 'North Korea' }, 'dark');
await drawQuery('picture-timeline', { kind: 'timeline' }, 'dark');
await drawQuery('picture-positions', { kind: 'positions', topic: 'North Korean troops' }, 'light');
const [card] = ask({ kind: 'check', claim: 'fake news' }).items.filter(isQuotable);
if (!card) throw new Error('there is no passage for a card');
await write('picture-card', layOutCard(card, { theme: 'light', say }));

/** Made-up numbers of four weeks: the articles say nothing of questions. */
const days = Array.from({ length: 28 }, (_, at) => ({
  type: 'counted' as const,
  day: new Date(Date.UTC(2031, 4, 1 + at)).toISOString().slice(0, 10),
  kinds: { ask: { answered: 6 + ((at * 7) % 11), declined: (at * 5) % 4 } },
  declined: {},
  shown: [],
}));
const insights = takeInsights(
  { days, marks: [], articleIds: [] },
  { now: new Date(Date.UTC(2031, 4, 28)), length: 28 },
);
await draw('picture-insights', insightsChart(insights, say), say('insights.overTime'), 'dark');
await library.close();
