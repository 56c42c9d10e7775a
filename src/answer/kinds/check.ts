import { check as answer } from '../check/check.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const checkKind: Kind<'check'> = {
  summary: 'whether somebody really said so: word for word, otherwise, somebody else, or not found',
  description: 'Check a quotation: said word for word, in other words, by somebody else, or turned around?',
  example: 'claim: I take full responsibility',
  options: {
    claim: { description: 'The words that were said, as you have them; … stands for words left out' },
    speaker: { description: 'Who is said to have said so', suggests: 'speakers' },
    ...SCOPE_OPTIONS,
  },
  limits: [],
  complaint: () => null,
  answer,
  toJson: ({ answered, claims }) => ({
    answered,
    claims: claims.map(({ citation, ...checked }) => ({
      ...checked,
      citation: citation && citationJson(citation),
    })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ claim, speaker }) => ['Checked', claim, speaker].filter(Boolean).join(' · '),
  topic: ({ claim }) => claim,
  person: 'speaker',
};
