import { expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { decide } from './abstain.ts';

const archive = await archiveOf([
  articleOf(
    'The tram Selma left the rails in Brunnholm on 4 May with 140 passengers on board.\n\nThe driver, who was not hurt, was questioned.',
    { id: 'tram', title: 'Tram Selma leaves the rails in Brunnholm', published: '2031-05-05' },
  ),
  articleOf('A storm took roofs off 30 houses in Vik. Two people died when a tree fell on their car.', {
    id: 'storm',
    title: 'Storm over Vik',
    published: '2031-04-01',
  }),
  articleOf(
    'The mine train Ulva left the rails above Selda in 2019, killing all 31 passengers on board.\n\nThe line was shut.',
    { id: 'mine', title: 'Mine train Ulva remembered', published: '2031-01-09' },
  ),
  articleOf('The savings bank has 38 trees in its yard and 12 branches. It felled four trees last year.', {
    id: 'bank',
    title: 'Bank grows',
    published: '2031-02-01',
  }),
  articleOf('The museum counted 900 visitors on its first day. Its director resigned a week later.', {
    id: 'museum',
    title: 'Museum opens',
    published: '2031-03-01',
  }),
  articleOf('The Corvo 3 costs 420 euros in all shops. It has two handles and flies for an hour.', {
    id: 'kite',
    title: 'Corvo 3 in the shops',
    published: '2031-03-02',
  }),
]);

it.each([
  ['How many people died in the storm?', true],
  ['How many people were on the tram?', true],
  ['How many passengers died on the tram Selma?', false],
  ['how many trees did the bank plant last year', false],
  ['How many passengers died on the mine train Ulva?', true],
  ['How many visitors died at the museum?', false],
  ['How many passengers resigned on the tram Selma?', false],
])('a count of something else is no answer: %s', (question, answers) => {
  expect(decide(archive, question, 'normal').answers).toBe(answers);
});

it.each([
  ['How much does the Corvo 3 cost?', true],
  ['How much does the Corvo cost?', true],
  ['how much does the Corvo 4 cost', false],
  ['How long does the Corvo 12 fly?', false],
])('another of its number is no answer: %s', (question, answers) => {
  expect(decide(archive, question, 'normal').answers).toBe(answers);
});

it('answers nothing typed in haste by what tells of another thing than the one that no article has', async () => {
  const filler = Array.from(
    { length: 160 },
    (_, n) =>
      `Council number ${n} of the coast met on a ${n % 2 ? 'wet' : 'dry'} evening to speak of roads and fees.`,
  );
  const archive = await archiveOf([
    articleOf(filler.join('\n\n'), { id: 'councils', title: 'Councils of the coast' }),
    articleOf('A rare owl was seen in Selda on Monday, said wardens. The owl was seen near the mill.', {
      id: 'owl',
      title: 'Rare owl in Selda',
    }),
  ]);
  expect(decide(archive, 'was an owl seen in selda', 'normal').answers).toBe(true);
  for (const animal of ['bear', 'hare', 'tiger'])
    expect([animal, decide(archive, `was a ${animal} seen in selda`, 'normal').answers]).toEqual([
      animal,
      false,
    ]);
});
