import { statementJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import { positions as answer } from '../positions/positions.ts';
import { sidesOf } from '../positions/sides.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const positionsKind: Kind<'positions'> = {
  summary: 'who affirms, who denies and who declines to speak about something',
  description: 'Who affirms, who denies and who declines to speak about a topic',
  example: 'topic: the new law',
  options: {
    topic: { description: 'What the dispute is about' },
    side: {
      description: 'Which side to show first',
      choices: [
        { name: 'who affirms', value: 'affirms' },
        { name: 'who denies', value: 'denies' },
      ],
    },
    ...SCOPE_OPTIONS,
  },
  limits: [],
  complaint: () => null,
  answer,
  toJson: (given) => ({
    answered: given.answered,
    positions: given.positions.map(({ speaker, stance, statements }) => ({
      speaker,
      stance,
      statements: statements.map(statementJson),
    })),
  }),
  isExported: true,
  rows: ({ items }) => itemRows(items),
  chart: sidesOf,
  title: ({ topic }) => `Positions: ${topic}`,
  topic: ({ topic }) => topic,
  person: null,
};
