import { columns } from '../passages/chart.ts';
import { statementJson } from '../passages/json.ts';
import { itemRows, statementRows } from '../passages/row.ts';
import { whoSaid as answer } from '../who-said/who-said.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const whoSaidKind: Kind<'who-said'> = {
  summary: 'who-said.summary',
  description: 'who-said.description',
  example: 'who-said.example',
  options: {
    quote: { description: 'who-said.option.quote' },
    speaker: { description: 'who-said.option.speaker', suggests: 'speakers' },
    topic: { description: 'who-said.option.topic' },
    quoteKind: {
      label: 'kind',
      description: 'who-said.option.quoteKind',
      choices: [
        { name: 'who-said.choice.direct', value: 'direct' },
        { name: 'who-said.choice.mixed', value: 'mixed' },
        { name: 'who-said.choice.indirect', value: 'indirect' },
      ],
    },
    except: { description: 'who-said.option.except', suggests: 'speakers' },
    article: { description: 'who-said.option.article', suggests: 'titles' },
    ...SCOPE_OPTIONS,
  },
  limits: ['limit'],
  complaint: ({ quote, speaker, topic, article }) =>
    quote || speaker || topic || article ? null : 'who-said.nothingGiven',
  answer,
  toJson: ({ answered, statements }) => ({ answered, quotes: statements.map(statementJson) }),
  isExported: true,
  rows: ({ statements, items }) => (statements.length > 0 ? statementRows(statements) : itemRows(items)),
  chart: ({ items, answered, lead }, say) =>
    answered
      ? columns({
          counted: 'statements',
          who: say('speaker.unnamed'),
          counts: items.map(({ speaker, passage }) => ({
            name: speaker?.name ?? null,
            date: passage?.citation.published ?? null,
            count: 1,
          })),
          // Of many statements it says that they are the newest only.
          notes: [lead, say('picture.sameWords')],
        })
      : null,
  title: ({ quote, speaker, topic }, say) =>
    [say('who-said.title'), quote, speaker, topic].filter(Boolean).join(' · '),
  topic: ({ topic, quote, speaker }) => topic ?? quote ?? speaker ?? null,
  person: 'speaker',
};
