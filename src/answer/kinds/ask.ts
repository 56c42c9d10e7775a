import { ask as answer } from '../ask/ask.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const askKind: Kind<'ask'> = {
  summary: 'ask.summary',
  description: 'ask.description',
  example: 'ask.example',
  options: { question: { description: 'ask.option.question' }, ...SCOPE_OPTIONS },
  limits: ['limit'],
  complaint: () => null,
  answer,
  toJson: ({ answered, best, hits }) => ({
    answered,
    answer: best && { text: best.text, hit: best.hit },
    hits: hits.map(({ citation, text, score }) => ({ ...citationJson(citation), text, score })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ question }) => question,
  topic: ({ question }) => question,
  person: null,
};
