import { statementJson } from '../passages/json.ts';
import { itemRows } from '../passages/row.ts';
import { positions as answer } from '../positions/positions.ts';
import { sidesOf } from '../positions/sides.ts';
import type { Kind } from './kind.ts';
import { SCOPE_OPTIONS } from './scope-options.ts';

export const positionsKind: Kind<'positions'> = {
  summary: 'positions.summary',
  description: 'positions.description',
  example: 'positions.example',
  options: {
    topic: { description: 'positions.option.topic' },
    side: {
      description: 'positions.option.side',
      choices: [
        { name: 'positions.choice.affirms', value: 'affirms' },
        { name: 'positions.choice.denies', value: 'denies' },
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
  title: ({ topic }, say) => say('positions.title', { topic }),
  topic: ({ topic }) => topic,
  person: null,
};
