import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { refineConcessive } from './concessive-contents.ts';

function refined(text: string, content: string): string {
  const annotated = readingOf(text);
  const at = annotated.tagged.tokens.findIndex((token) => token.text === 'said');
  const start = text.indexOf(content);
  const attribution = {
    cue: { first: at, last: at + 1 },
    source: null,
    content: [{ start, end: start + content.length }],
    rule: 'model',
  };
  const [span] = refineConcessive(annotated, attribution).content;
  return text.slice(span?.start, span?.end);
}

describe('refineConcessive', () => {
  it('goes on behind the first subclause', () => {
    const text = 'She said that although the fog was thick, the ferry would sail.';
    expect(refined(text, 'that although the fog was thick')).toBe(
      'that although the fog was thick, the ferry would sail',
    );
  });

  it('leaves a main clause as it is', () => {
    expect(refined('She said that the fog was thick, and left.', 'that the fog was thick')).toBe(
      'that the fog was thick',
    );
  });
});
