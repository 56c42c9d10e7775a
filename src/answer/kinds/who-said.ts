import { columns } from '../passages/chart.ts';
import { statementJson } from '../passages/json.ts';
import { itemRows, statementRows } from '../passages/row.ts';
import { whoSaid as answer } from '../who-said/who-said.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const whoSaidKind: Kind<'who-said'> = {
  summary: 'who said something, by words, speaker, topic, or several of them',
  description: 'Find who said something: by quoted words, speaker or topic, or any of them together',
  example: 'quote: fake news',
  options: {
    quote: { description: 'Words that somebody said' },
    speaker: { description: 'Whoever said it, in any spelling', suggests: 'speakers' },
    topic: { description: 'What it was about' },
    quoteKind: {
      label: 'kind',
      description: 'In quotation marks, partly, or reported without them',
      choices: [
        { name: 'in quotation marks', value: 'direct' },
        { name: 'partly in quotation marks', value: 'mixed' },
        { name: 'reported, without quotation marks', value: 'indirect' },
      ],
    },
    except: { description: 'Leave out what this speaker says', suggests: 'speakers' },
    article: { description: 'Only in this article: its title, or a part of it', suggests: 'titles' },
    ...SCOPE_OPTIONS,
  },
  limits: ['limit'],
  complaint: ({ quote, speaker, topic, article }) =>
    quote || speaker || topic || article
      ? null
      : 'Please give me quoted words (quote), a speaker or a topic, or any of them together.',
  answer,
  toJson: ({ answered, statements }) => ({ answered, quotes: statements.map(statementJson) }),
  isExported: true,
  rows: ({ statements, items }) => (statements.length > 0 ? statementRows(statements) : itemRows(items)),
  chart: ({ items, answered }) =>
    answered
      ? columns({
          counted: 'statements',
          who: 'Speaker not named',
          counts: items.map(({ speaker, passage }) => ({
            name: speaker?.name ?? null,
            date: passage?.citation.published ?? null,
            count: 1,
          })),
          notes: ['The same words in several articles count once.'],
        })
      : null,
  title: ({ quote, speaker, topic }) => ['Who said', quote, speaker, topic].filter(Boolean).join(' · '),
  topic: ({ topic, quote, speaker }) => topic ?? quote ?? speaker ?? null,
  person: 'speaker',
};
