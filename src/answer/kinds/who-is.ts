import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import { whoIs as answer } from '../who-is/who-is.ts';
import type { Kind } from './kind.ts';

export const whoIsKind: Kind<'who-is'> = {
  summary: 'who-is.summary',
  description: 'who-is.description',
  example: 'who-is.example',
  options: {
    name: { description: 'who-is.option.name', suggests: 'speakers' },
    role: { description: 'who-is.option.role' },
  },
  limits: [],
  complaint: ({ name, role }) => (name || role ? null : 'who-is.nothingGiven'),
  answer,
  toJson: ({ answered, people }) => ({
    answered,
    people: people.map(({ name, roles }) => ({
      name,
      roles: roles.map(({ text, published, citation }) => ({ text, published, ...citationJson(citation) })),
    })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: () => null,
  title: ({ name, role }, say) => say('who-is.title', { name: name ?? role ?? '' }),
  topic: ({ name, role }) => name ?? role ?? null,
  person: 'name',
};
