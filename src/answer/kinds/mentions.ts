import { mentions as answer } from '../mentions/mentions.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const mentionsKind: Kind<'mentions'> = {
  summary: 'how many articles mention something, how often, and which was first',
  description: 'Count how many articles mention something, how often, and which was first',
  example: 'words: ferry strike',
  options: { words: { description: 'A word, a name, or several words side by side' }, ...SCOPE_OPTIONS },
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
  title: ({ words }) => `Mentions: ${words}`,
  topic: ({ words }) => words,
  person: null,
};
