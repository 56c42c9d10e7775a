import type { TimelineAnswer } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows, type Row } from '../passages/row.ts';
import { timeline as answer } from '../timeline/timeline.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const timelineKind: Kind<'timeline'> = {
  summary: 'timeline.summary',
  description: 'timeline.description',
  example: 'timeline.example',
  options: {
    topic: { description: 'timeline.option.topic' },
    person: { description: 'timeline.option.person', suggests: 'speakers' },
    order: {
      description: 'coverage.option.order',
      choices: [
        { name: 'timeline.choice.nearest', value: 'nearest' },
        { name: 'timeline.choice.ahead', value: 'ahead' },
      ],
    },
    ...SCOPE_OPTIONS,
  },
  limits: ['dates', 'perDate'],
  complaint: () => null,
  answer,
  toJson: ({ answered, entries }) => ({
    answered,
    entries: entries.map(({ date, precision, sentences }) => ({
      date,
      precision,
      sentences: sentences.map(({ passage, inferred, planned, also }) => ({
        text: passage.text,
        ...citationJson(passage.citation),
        inferred,
        planned,
        also: also.map(citationJson),
      })),
    })),
  }),
  isExported: true,
  rows: (given, say) => (given.answered ? datedRows(given, say) : itemRows(given.items)),
  chart: ({ entries }) => (entries.length > 0 ? { shape: 'timeline', entries } : null),
  title: ({ topic, person }, say) =>
    [say('timeline.title'), [topic, person].filter(Boolean).join(', ')].filter(Boolean).join(': '),
  topic: ({ topic, person }) => topic ?? person ?? null,
  person: 'person',
};

function datedRows({ entries, undated }: TimelineAnswer, say: Say): Row[] {
  const dated = entries.flatMap(({ date, sentences }) =>
    sentences.map(
      ({ passage, inferred, planned, also, figures }): Row => ({
        date,
        speaker: '',
        text: passage.text,
        citation: passage.citation,
        also,
        label: figures.length > 1 ? say('timeline.numbersDiffer', { numbers: figures.join(' / ') }) : '',
        marks: [...(inferred ? (['inferred'] as const) : []), ...(planned ? (['planned'] as const) : [])],
      }),
    ),
  );
  const rest = undated.map(
    ({ text, citation }): Row => ({
      date: '',
      speaker: '',
      label: '',
      text,
      citation,
      also: [],
      marks: ['undated'],
    }),
  );
  return [...dated, ...rest];
}
