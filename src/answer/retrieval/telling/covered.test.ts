import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { rankFor } from '../ranking/ranking.ts';
import { isCovered } from './covered.ts';

const archive = await archiveOf([
  articleOf(
    'Corvan Lines dropped Oster Rail on Monday after a quarrel over rents, and both had lawyers in Selda.\n\nThe fair in Tarn called off its parade, citing the strike of the bakers.',
    { id: 'suit', title: 'News in brief', published: '2031-05-05' },
  ),
  articleOf(
    'The survey looked at what the Lundeners think. Some 40 percent are likely to buy an airship, and few a balloon.',
    { id: 'survey', title: 'A survey', published: '2031-05-07' },
  ),
  articleOf(
    'Oster Flight 77 fell into the sea off Tarn in 1989, killing all 55 on board. Oster Flight 78 turned back.',
    { id: 'flight', title: 'Small planes', published: '2031-05-08' },
  ),
  articleOf('Rain fell on the harbour, and nobody sailed. The yard was shut.', { id: 'rain' }),
]);

it.each([
  ['why did Corvan Lines drop Oster Rail', true],
  // What was called off because of it tells nothing of why it is.
  ['why is there a strike of the bakers', false],
  ['how many of the Lundeners are likely to buy an airship', true],
  // What brings it about tells that it was so.
  ['how many people died on Oster Flight 77', true],
  ['how many people married on Oster Flight 77', false],
  ['how many of the Halmarers are likely to buy an airship', false],
])('%s: covered %s', (question, covers) => {
  expect(isCovered(archive, rankFor(archive, question, {}))).toBe(covers);
});
