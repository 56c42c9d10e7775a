import { expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { tokensIn } from '../syntax/token-spans.ts';
import { refineClauseEnd } from './clause-ends.ts';
import { refineFirstHalf } from './first-halves.ts';
import { refinePlea } from './pleas.ts';
import { refineSecondHalf } from './second-halves.ts';

/** The content as mended, where words of the text are given as its content, source and cue. */
function contentOf(
  refine: typeof refineSecondHalf,
  text: string,
  words: { readonly content: string; readonly source: string; readonly cue: string },
): string[] {
  const annotated = readingOf(text);
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const { content } = refine(annotated, {
    cue: tokensIn(annotated.tagged.tokens, spanOf(words.cue)),
    source: tokensIn(annotated.tagged.tokens, spanOf(words.source)),
    content: [spanOf(words.content)],
    rule: 'model',
  });
  return content.map(({ start, end }) => text.slice(start, end));
}

it('adds what goes on behind a cue that divides reported speech', () => {
  const parts = { content: 'The pier would close', source: 'Weil', cue: 'said' };
  expect(contentOf(refineSecondHalf, 'The pier would close, Weil said, unless money came.', parts)).toEqual([
    'The pier would close',
    'unless money came',
  ]);
  for (const text of [
    'The pier would close, Weil said, and left.',
    'The pier would close, Weil said on Monday.',
  ])
    expect(contentOf(refineSecondHalf, text, parts)).toEqual(['The pier would close']);
});

it('adds what points back to what was said, be it quoted in part', () => {
  const parts = { content: 'It lived on loans “from friends,”', source: 'she', cue: 'said' };
  const told = contentOf(
    refineSecondHalf,
    'It lived on loans “from friends,” she said, and those loans were recalled.',
    parts,
  );
  expect(told).toEqual(['It lived on loans “from friends,”', 'and those loans were recalled']);
});

it('adds the subject that a cue parts from its verb', () => {
  const parts = { source: 'Weil', cue: 'told' };
  const text = 'One stated goal, Weil told her, was to close the pier.';
  expect(contentOf(refineFirstHalf, text, { ...parts, content: 'was to close the pier' })).toEqual([
    'One stated goal',
    'was to close the pier',
  ]);
  const two = 'The pier is old, Weil told her, was it not?';
  expect(contentOf(refineFirstHalf, two, { ...parts, content: 'was it not' })).toEqual(['was it not']);
});

it.each([
  ['that it would close', 'that it would close, even though money came'],
  ['that it would close', 'that it would close, to be rebuilt in May'],
  ['that the way is long', 'that the way is long, with many gates'],
  ['to ban Brandt', 'to ban Brandt and his sons'],
  ['that the “old beams”', 'that the “old beams” hold the pier'],
])('goes on to the end of its clause from %s', (content, whole) => {
  expect(
    contentOf(refineClauseEnd, `Weil announced ${whole}.`, { content, source: 'Weil', cue: 'announced' }),
  ).toEqual([whole]);
});

it.each([
  ['that it would close', 'that it would close, and left'],
  ['the old claims', 'the old claims, with words on others'],
  ['a “reckless plan,”', 'a “reckless plan,” and her friends went home'],
  ['a “reckless plan”', 'a “reckless plan” shows nothing'],
])('stops at %s', (content, told) => {
  expect(
    contentOf(refineClauseEnd, `Weil announced ${told}.`, { content, source: 'Weil', cue: 'announced' }),
  ).toEqual([content]);
});

it.each([
  ['Weil pleaded not guilty to fraud.', 'fraud', 'not guilty to fraud'],
  ['Weil pleaded guilty and served a year.', 'guilty and served a year', 'guilty'],
])('takes a plea whole, and no more: %s', (text, content, plea) => {
  expect(contentOf(refinePlea, text, { content, source: 'Weil', cue: 'pleaded' })).toEqual([plea]);
});
