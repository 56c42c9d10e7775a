import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { understandQuestion } from '../ranking/ranking.ts';
import { decide, isBrief } from './abstain.ts';

const archive = await archiveOf([
  articleOf(
    'Larkness Ferries dismissed Captain Orla Dunn on Monday after the Tern ran aground. Nobody was injured, the line said.\n\nDunn, 54, had steered the Tern for nine years. The union called it a disgrace.\n\nThe repair of the Tern will take six weeks and cost 400,000 crowns.',
    { id: 'ferry', title: 'Larkness Ferries parts with captain of the Tern', published: '2031-05-05' },
  ),
  articleOf(
    'The Vik film house screens Winter Geese, the new movie by Ane Holt, from Friday.\n\nHolt shot it on Gull Island in eleven days. It was bought by the broadcaster NRV for two million crowns.',
    { id: 'film', title: 'Ane Holt returns with Winter Geese', published: '2031-05-07' },
  ),
  articleOf(
    'The bakery chain Korn & Co has opened its fortieth store in Brunnholm. Founder Tilda Rask wants to add twelve before winter.\n\nRask began with one oven in 2019.',
    { id: 'bakery', title: 'Korn & Co grows', published: '2031-04-02' },
  ),
  articleOf(
    'The council of Selda raised the parking fee to nine crowns an hour. Mayor Idun Falk said the money goes to the trams.',
    { id: 'parking', title: 'Parking in Selda gets dearer', published: '2031-04-12' },
  ),
  articleOf(
    'Keeper Jonas Ek of Selda FC suffered a concussion on Sunday and will miss two matches.\n\nCoach Moa Lind picks Sten Aas in his place.',
    { id: 'keeper', title: 'Selda FC without Jonas Ek', published: '2031-05-01' },
  ),
]);

it.each(['how long will it take to fix the Tern', 'what is the new film by Ane Holt'])(
  'answers what is told in other words: %s',
  (question) => {
    expect(decide(archive, question, 'normal').answers).toBe(true);
  },
);

it.each([
  'is Orla Dunn married',
  'when did Moa Lind retire',
  'how old is Ane Holt',
  'how much does Jonas Ek earn',
])('declines what is not told of whom it knows: %s', (question) => {
  expect(decide(archive, question, 'normal').answers).toBe(false);
});

it.each([
  ['who fired Orla Dunn', true],
  ['Tern', false],
  ['Orla Dunn', false],
  ['Orla Dunn repair cost', true],
  ['why was Captain Orla Dunn of Larkness Ferries dismissed on Monday after the Tern ran aground', false],
])('holds questions of a few words for brief, and no topic of one or two: %s', (question, brief) => {
  expect(isBrief(understandQuestion(archive, question))).toBe(brief);
});
