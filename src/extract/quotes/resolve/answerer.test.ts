import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const talk = (opening: string) =>
  quotesOf(
    `${opening}\n\nQ: When does it open?\n\nA: In May, once the steel is here.\n\nQ: And the pier?\n\nA: Has to wait until June.`,
  ).filter(({ rule }) => rule === 'transcript');

it('names the one person who is introduced as the one who answers', () => {
  const turns = talk('Ilse Brandt has built bridges for thirty years. Now she retires.');
  expect(turns.map(({ speaker, inferred, content }) => [speaker, inferred, content[0]])).toEqual([
    ['Ilse Brandt', true, 'In May, once the steel is here.'],
    ['Ilse Brandt', true, 'Has to wait until June.'],
  ]);
});

it('names nobody where two are introduced, or nobody is', () => {
  expect(talk('Ilse Brandt met Otto Weil.').map(({ speaker }) => speaker)).toEqual([null, null]);
  expect(talk('The bridge is late.').map(({ speaker }) => speaker)).toEqual([null, null]);
});
