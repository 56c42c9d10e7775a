import { itemRows } from '../passages/row.ts';
import { sources as answer } from '../sources/sources.ts';
import type { Kind } from './kind.ts';

export const sourcesKind: Kind<'sources'> = {
  summary: 'which articles there are, of which outlets and dates',
  description: 'Which articles there are: how many, by whom, of which dates, and when they were last read',
  example: '',
  options: {},
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ census }) => census,
  isExported: false,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: () => 'Sources',
  topic: () => null,
  person: null,
};
