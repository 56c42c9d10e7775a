import { coverage as answer } from '../coverage/coverage.ts';
import { columns } from '../passages/chart.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const coverageKind: Kind<'coverage'> = {
  summary: 'coverage.summary',
  description: 'coverage.description',
  example: 'coverage.example',
  options: {
    topic: { description: 'coverage.option.topic' },
    order: {
      description: 'coverage.option.order',
      choices: [{ name: 'coverage.choice.newest', value: 'newest' }],
    },
    ...SCOPE_OPTIONS,
  },
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ answered, reports }) => ({
    answered,
    outlets: reports.map(({ outlet, articles }) => ({ outlet, articles: articles.map(citationJson) })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: ({ counts, cutAt }, say) =>
    columns({
      counted: 'passages',
      who: say('outlet.unnamed'),
      counts,
      notes: [...(cutAt === null ? [] : [say('coverage.cut', { n: cutAt })]), say('picture.nearCopies')],
    }),
  title: ({ topic }, say) => say('coverage.title', { topic }),
  topic: ({ topic }) => topic,
  person: null,
};
