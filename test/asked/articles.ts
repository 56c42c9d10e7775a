import type { Article } from '../../src/model.ts';
import { articleOf } from '../articles.ts';

/** Invented news, written for these tests: a dam, a match, a strike, talks of two governments, a band. */
export const NEWS: readonly Article[] = [
  articleOf(
    `The dam above Lunden broke on 3 March and flooded the lower streets, mayor Greta Falk said on Tuesday.

Seven people were hurt and about 400 had to leave their homes. Falk, 58, thanked the firefighters. “Nobody drowned, and that is a wonder,” she said.

Engineer Tomas Brink, who inspected the dam in autumn, denied that he had overlooked cracks. “The wall was sound when I saw it,” Brink said.

The repair will cost 12 million euros, according to the water office. A new rule for dams takes effect August 1.`,
    {
      id: 'dam',
      title: 'Dam breaks above Lunden',
      outlet: 'Lunden Courier',
      published: '2032-03-09',
      author: 'Ines Holt',
    },
  ),
  articleOf(
    `Harbour workers at Lunden stopped work on Monday. Union leader Pavel Orsic called the offer of the port “an insult to every crane driver.”

The port authority, which employs 900 people, said that it would not raise wages this year. Its director, Ilka Stern, dismissed the strike as “a stunt”.

Orsic was taken ill in February and spent eleven days in a clinic. His deputy, Karin Wolle, led the union meanwhile.`,
    {
      id: 'strike',
      title: 'Strike stops the port',
      outlet: 'Lunden Courier',
      published: '2032-03-15',
      author: 'Ines Holt',
    },
  ),
  articleOf(
    `South Korea's Trade Minister Han Su-bin said on Thursday that a deal on fish was near. “We have agreed on nine of ten points,” Han said.

Norwegian Fisheries Minister Liv Aune declined to comment. Seoul's foreign ministry expected the talks to end in May.

The Norwegian Seafood Council warned of rising prices. “Cod will be dearer by Easter,” the council's analyst, Odd Berge, said. The NSC wants the talks to go on.`,
    {
      id: 'talks',
      title: 'Korea and Norway near a deal on fish',
      outlet: 'Fjord Wire',
      published: '2032-03-18',
      author: 'Siri Moen',
    },
  ),
  articleOf(
    `The band Over and Under will play in Lunden on 9 May. Tickets cost 35 euros, singer Mona Ryde said.

“We only ever wanted to be loud,” Ryde said. The drummer, May Will, left the band in 2029 and keeps bees now.`,
    {
      id: 'band',
      title: 'Over and Under come to Lunden',
      outlet: 'Fjord Wire',
      published: '2032-03-22',
      author: 'Siri Moen',
    },
  ),
  articleOf(
    `Lunden Rovers beat Halmar 3-1 on Saturday. Striker Juno Adeyemi scored twice before 6,200 spectators.

Coach Bo Lindgren, who took over in January, praised the defence. “We ran until they fell over,” Lindgren said.

Halmar's coach, Rita Vance, said that the referee had lost control of the game.`,
    {
      id: 'match',
      title: 'Rovers beat Halmar',
      outlet: 'Halmar Post',
      published: '2032-03-28',
      author: null,
    },
  ),
];
