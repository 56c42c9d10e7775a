import { articleAnswer as answer } from '../article/article.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';

export const articleKind: Kind<'article'> = {
  summary: 'one article: who is quoted in it, and what it dates',
  description: 'One article: who is quoted in it, and what it dates',
  example: 'title: a part of the title will do',
  options: { title: { description: 'Its title, or a part of it', suggests: 'titles' } },
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
