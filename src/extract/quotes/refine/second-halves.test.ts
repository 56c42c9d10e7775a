import { expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { tokensIn } from '../syntax/token-spans.ts';
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

it.each([
  ['Weil pleaded not guilty to fraud.', 'fraud', 'not guilty to fraud'],
  ['Weil pleaded guilty and served a year.', 'guilty and served a year', 'guilty'],
])('takes a plea whole, and no more: %s', (text, content, plea) => {
  expect(contentOf(refinePlea, text, { content, source: 'Weil', cue: 'pleaded' })).toEqual([plea]);
});
