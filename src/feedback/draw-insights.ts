import type { ColumnsChart } from '../answer/passages/chart.ts';
import type { ExportedFile } from '../export/export-answer.ts';
import { drawChart } from '../export/picture/picture.ts';
import type { Theme } from '../export/picture/style.ts';
import { sayIn } from '../words/say.ts';
import type { Insights } from './insights.ts';
import { insightsLead } from './insights-words.ts';

/** The questions of each day as columns, those without an answer above those with one. Off the event loop. */
export async function drawInsights(insights: Insights, theme: Theme): Promise<ExportedFile> {
  const { png, alt } = await drawChart(insightsChart(insights), { title: 'Questions over time', theme });
  const name = theme === 'dark' ? 'insights.png' : `insights-${theme}.png`;
  return { name, type: 'image/png', bytes: png, alt };
}

/** What is drawn of the insights: every day is there, also where nothing was asked. */
export function insightsChart(insights: Insights): ColumnsChart {
  return {
    shape: 'columns',
    counted: 'questions',
    who: '',
    counts: insights.days.flatMap(({ day, answered, declined }) => [
      { name: 'answered', date: day, count: answered },
      { name: 'not answered', date: day, count: declined },
    ]),
    notes: [insightsLead(insights, sayIn())],
  };
}
