import { citationJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import { whoIs as answer } from '../who-is/who-is.ts';
import type { Kind } from './kind.ts';

export const whoIsKind: Kind<'who-is'> = {
  summary: 'who somebody is: what articles call them, by name or by role',
  description: 'Who somebody is: what the articles call them and since when, by name or by role',
  example: 'role: the harbour master',
  options: {
    name: { description: 'A name, in any spelling', suggests: 'speakers' },
    role: { description: 'What somebody is: “defence minister of South Korea”' },
  },
  limits: [],
  complaint: ({ name, role }) => (name || role ? null : 'Please give me a name or a role.'),
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
  title: ({ name, role }) => `Who is ${name ?? role ?? ''}`,
  topic: ({ name, role }) => name ?? role ?? null,
  person: 'name',
};
