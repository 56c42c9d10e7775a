import { check as answer } from '../check/check.ts';
import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const checkKind: Kind<'check'> = {
  summary: 'check.summary',
  description: 'check.description',
  example: 'check.example',
  options: {
    claim: { description: 'check.option.claim' },
    speaker: { description: 'check.option.speaker', suggests: 'speakers' },
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
  title: ({ claim, speaker }, say) => [say('check.title'), claim, speaker].filter(Boolean).join(' · '),
  topic: ({ claim }) => claim,
  person: 'speaker',
};
