import type { TimelineAnswer } from '../../model.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows, type Row } from '../passages/row.ts';
import { timeline as answer } from '../timeline/timeline.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const timelineKind: Kind<'timeline'> = {
  summary: 'what happened when, oldest first',
  description: 'What happened when: dated sentences about a topic, oldest first',
  example: 'topic: the negotiations',
  options: {
    topic: { description: 'What it is about; without one, everything' },
    person: { description: 'Only what concerns this person', suggests: 'speakers' },
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
  rows: (given) => (given.answered ? datedRows(given) : itemRows(given.items)),
  chart: ({ entries }) => (entries.length > 0 ? { shape: 'timeline', entries } : null),
  title: ({ topic, person }) =>
    ['Timeline', [topic, person].filter(Boolean).join(', ')].filter(Boolean).join(': '),
  topic: ({ topic, person }) => topic ?? person ?? null,
  person: 'person',
};

function datedRows({ entries, undated }: TimelineAnswer): Row[] {
  const dated = entries.flatMap(({ date, sentences }) =>
    sentences.map(
      ({ passage, inferred, planned, also, figures }): Row => ({
        date,
        speaker: '',
        text: passage.text,
        citation: passage.citation,
        also,
        label: figures.length > 1 ? `numbers differ: ${figures.join(' / ')}` : '',
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
