import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const talk = (opening: string) =>
  quotesOf(
    `${opening}\n\nQ: When does it open?\n\nA: In May, once the steel is here.\n\nQ: And your pier?\n\nA: Has to wait until June.`,
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

it('names nobody in an explainer, nor who asks', () => {
  const explained =
    'Ilse Brandt announced new fares.\n\nQ: What changes?\n\nA: Tickets cost twice as much.\n\nQ: Who pays for the pier?\n\nA: The town does, and critics call it a scandal.';
  expect(quotesOf(explained).filter(({ rule }) => rule === 'transcript')).toEqual([]);
  expect(talk('By Otto Weil').map(({ speaker }) => speaker)).toEqual([null, null]);
});
