import { articleAnswer as answer } from '../article/article.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';

export const articleKind: Kind<'article'> = {
  summary: 'article.summary',
  description: 'article.description',
  example: 'article.example',
  options: { title: { description: 'article.option.title', suggests: 'titles' } },
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ kind: _, ...shown }) => shown,
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ title }) => title,
  topic: ({ title }) => title,
  person: null,
};
