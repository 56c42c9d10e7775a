import { beforeAll, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { findRoleHolders } from './role-holders.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    articleOf(
      `Chile's minister of ports and fisheries, Ada Moor, came to the quay on Friday. “No crab is worth this storm,” she said.

Peru's former minister of fisheries, Otto Weil, stayed at home. “I have seen worse,” he said.

The deputy director for moorings, Carl Ohm, closed the gates. “We had an hour,” Ohm said.

Norway's keeper of the northern lights, Dora Pell, looked on. “They were green,” she said.

The deputy to the minister of mines, Hugo Krall, came late. “It rained,” he said.

The secretary for bridges, Jonas Pohl and Greta Lind came on foot. “It was far,” Lind said.`,
      { id: 'quay', title: 'Storm at the quay' },
    ),
  ]);
});

it.each([
  ['the Chilean fisheries minister', 'Ada Moor'],
  ["Chile's minister of ports", 'Ada Moor'],
  ['minister of ports and fisheries', 'Ada Moor'],
  ['fisheries minister', 'Ada Moor'],
  ['former fisheries minister of Peru', 'Otto Weil'],
  ['deputy moorings director', 'Carl Ohm'],
  ['keeper of the northern lights', 'Dora Pell'],
])('%s, quoted by a pronoun alone, is found by the title before the name', (role, name) => {
  expect(findRoleHolders(archive, role).map((one) => one.name)).toEqual([name]);
});

it.each([
  'Peruvian fisheries minister',
  'Chilean defence minister',
  'ports keeper',
  'minister of mines',
  'secretary for bridges',
])('%s is nobody', (role) => {
  expect(findRoleHolders(archive, role)).toEqual([]);
});
