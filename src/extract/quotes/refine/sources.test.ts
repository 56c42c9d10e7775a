import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { tokensIn } from '../syntax/token-spans.ts';
import { refineSource } from './sources.ts';

/** The source as mended, where `source` and `cue` mark words of the text. */
function mended(text: string, source: string, cue: string): string {
  const annotated = readingOf(text);
  const { tokens } = annotated.tagged;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const end = spanOf(cue).end;
  const attribution = refineSource(annotated, {
    cue: tokensIn(tokens, spanOf(cue)),
    source: tokensIn(tokens, spanOf(source)),
    content: [{ start: end + 1, end: text.length }],
    rule: 'model',
  });
  const [first, last] = [tokens[attribution.source?.first ?? 0], tokens[(attribution.source?.last ?? 1) - 1]];
  return text.slice(first?.start, last?.end);
}

describe('refineSource', () => {
  it.each([
    [
      'Residents have sued the port, claiming it is unsafe.',
      'Residents have sued the port',
      'claiming',
      'Residents',
    ],
    [
      'Residents have sued the port and say it is unsafe.',
      'Residents have sued the port',
      'say',
      'Residents',
    ],
    [
      'The port made a claim that Mayor Ada Moor confirmed, noting that the pier is unsafe.',
      'The port made a claim that Mayor Ada Moor confirmed',
      'noting',
      'The port made a claim that Mayor Ada Moor confirmed',
    ],
    [
      'The port made a plan, which residents dubbed “a joke”.',
      'The port made a plan, which residents',
      'dubbed',
      'residents',
    ],
    ['“It leaks,” said the sexton, Ada Moor, on the stairs.', 'the sexton', 'said', 'the sexton, Ada Moor'],
    ['“It leaks,” said the sexton, on the stairs.', 'the sexton', 'said', 'the sexton'],
    ['Some might say the port is unsafe.', 'Some might', 'say', 'Some'],
  ])('finds who speaks in %s', (text, source, cue, expected) => {
    expect(mended(text, source, cue)).toBe(expected);
  });
});
