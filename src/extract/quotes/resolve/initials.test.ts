import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const talk = (opening: string) =>
  quotesOf(
    `${opening}\n\nQG: When does it open?\n\nIB: In May, I think. We need more steel.\n\nQG: And the pier?\n\nIB: I would say in June.`,
  );

it('names the one person, else the one body, that has the initials', () => {
  expect(
    talk('The Quay Gazette spoke to Ilse Brandt.').map(({ speaker, inferred }) => [speaker, inferred]),
  ).toEqual([
    ['Quay Gazette', true],
    ['Ilse Brandt', true],
    ['Quay Gazette', true],
    ['Ilse Brandt', true],
  ]);
});

it('names nobody where two have them', () => {
  const speakers = talk('We spoke to Ilse Brandt and Ingo Berg.').map(({ speaker }) => speaker);
  expect(speakers).toEqual(['QG', 'IB', 'QG', 'IB']);
});
