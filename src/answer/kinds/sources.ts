import { itemRows } from '../passages/row.ts';
import { sources as answer } from '../sources/sources.ts';
import type { Kind } from './kind.ts';

export const sourcesKind: Kind<'sources'> = {
  summary: 'sources.summary',
  description: 'sources.description',
  example: null,
  options: {},
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ census }) => census,
  isExported: false,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: (_query, say) => say('sources.title'),
  topic: () => null,
  person: null,
};
