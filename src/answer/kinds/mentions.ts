import { mentions as answer } from '../mentions/mentions.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const mentionsKind: Kind<'mentions'> = {
  summary: 'mentions.summary',
  description: 'mentions.description',
  example: 'mentions.example',
  options: { words: { description: 'mentions.option.words' }, ...SCOPE_OPTIONS },
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ answered, counts, items }) => ({
    answered,
    ...counts,
    mentions: items.flatMap(({ passage }) =>
      passage ? [{ ...citationJson(passage.citation), text: passage.text }] : [],
    ),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ words }, say) => say('mentions.title', { words }),
  topic: ({ words }) => words,
  person: null,
};
