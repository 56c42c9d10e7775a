import type { Archive } from '../../archive/archive.ts';
import { quotedArchive } from './quoted-archive.fixture.ts';

const FERRY = `The ferry to Marrow Island stays in port, harbour master Ines Varga said on Friday. “We will not sail with a cracked hull,” she told reporters. “Not this week.”

Councillor Tom Pell dismissed the warning as “pure theatre.” He has owned the rival line since 2015.

A dockworker, who asked not to be named, said the crew had reported leaks twice.`;

const WIRE = `PORT TAMSIN — Harbour master Inés Varga kept the Marrow Island ferry in port on Friday. “We will not sail with a cracked hull,” Varga told reporters.

Deputy mayor Ruth Pell said the council would pay for a bus.`;

const LATER = `Ines Varga said the ferry would sail again on Monday. The ministry declined to comment on the cost.

Nobody in town believes the timetable, which promises five crossings a day.`;

/** Three made-up articles about a ferry: two quote the same words, one has neither title nor date. */
export function ferryArchive(): Promise<Archive> {
  return quotedArchive(
    [
      {
        id: 'ferry',
        text: FERRY,
        title: 'Ferry stays in port',
        outlet: 'Tamsin Echo',
        published: '2023-05-05',
      },
      [
        {
          says: 'The ferry to Marrow Island stays in port',
          speaker: 'Ines Varga',
          cue: 'said',
          source: 'Ines Varga',
          role: 'harbour master',
        },
        {
          says: ['“We will not sail with a cracked hull,”', '“Not this week.”'],
          speaker: 'Ines Varga',
          cue: 'told reporters',
          source: 'she',
          inferred: true,
        },
        {
          says: 'the warning as “pure theatre.”',
          kind: 'mixed',
          speaker: 'Tom Pell',
          cue: 'dismissed',
          source: 'Councillor Tom Pell',
          role: 'Councillor',
          stance: 'denies',
        },
        { says: 'the crew had reported leaks twice', speaker: null, source: 'A dockworker' },
      ],
    ],
    [
      {
        id: 'wire',
        text: WIRE,
        title: 'Cracked hull keeps ferry ashore',
        outlet: 'Coast Wire',
        published: '2023-05-06',
      },
      [
        {
          says: '“We will not sail with a cracked hull,”',
          speaker: 'Inés Varga',
          cue: 'told reporters',
          source: 'Varga',
          role: 'Harbour master',
        },
        {
          says: 'the council would pay for a bus',
          speaker: 'Ruth Pell',
          cue: 'said',
          source: 'Deputy mayor Ruth Pell',
          role: 'Deputy mayor',
        },
      ],
    ],
    [
      { id: 'later', text: LATER, title: null },
      [
        {
          says: 'the ferry would sail again on Monday',
          speaker: 'Ines Varga',
          cue: 'said',
          source: 'Ines Varga',
        },
        {
          says: 'on the cost',
          speaker: 'The ministry',
          cue: 'declined to comment',
          source: 'The ministry',
          stance: 'declines',
        },
      ],
    ],
  );
}
