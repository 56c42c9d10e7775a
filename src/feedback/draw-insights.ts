import type { ColumnsChart } from '../answer/passages/chart.ts';
import type { ExportedFile } from '../export/export-answer.ts';
import type { CardOptions } from '../export/picture/card.ts';
import { describeChart, drawChart } from '../export/picture/picture.ts';
import { writableWords } from '../export/picture/writable-words.ts';
import type { Say } from '../words/say.ts';
import type { Insights } from './insights.ts';
import { insightsLead } from './insights-words.ts';

/** The questions of each day as columns, those without an answer above those with one. Off the event loop. */
export async function drawInsights(insights: Insights, options: CardOptions): Promise<ExportedFile> {
  const { say, theme } = options;
  const written = writableWords(say);
  const title = (words: Say) => ({ title: words('insights.overTime'), say: words });
  const { png } = await drawChart(insightsChart(insights, written), { theme, ...title(written) });
  const alt = describeChart(insightsChart(insights, say), title(say));
  const name = theme === 'dark' ? 'insights.png' : `insights-${theme}.png`;
  return { name, type: 'image/png', bytes: png, alt };
}

/** What is drawn of the insights: every day is there, also where nothing was asked. */
export function insightsChart(insights: Insights, say: Say): ColumnsChart {
  return {
    shape: 'columns',
    counted: 'questions',
    who: '',
    counts: insights.days.flatMap(({ day, answered, declined }) => [
      { name: say('insights.drawnAnswered'), date: day, count: answered },
      { name: say('insights.drawnDeclined'), date: day, count: declined },
    ]),
    notes: [insightsLead(insights, say)],
  };
}
