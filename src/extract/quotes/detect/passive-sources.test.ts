import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { findAsAttributed, refinePassive } from './passive-sources.ts';

function words({ tagged: { tokens } }: AnnotatedText, { source }: Attribution): string {
  return tokens
    .slice(source?.first, source?.last)
    .map(({ text }) => text)
    .join(' ');
}

function passive(text: string, cue: string): Attribution & { readonly words: string } {
  const annotated = readingOf(text);
  const at = annotated.tagged.tokens.findIndex((token) => token.text === cue);
  const attribution = {
    cue: { first: at, last: at + 1 },
    source: { first: 0, last: 1 },
    content: [],
    rule: 'model',
  };
  const refined = refinePassive(annotated, attribution);
  return { ...refined, words: words(annotated, refined) };
}

describe('refinePassive', () => {
  it('takes the speaker from behind "by"', () => {
    expect(passive('Weil was accused by two ministers of lying.', 'accused').words).toBe('two ministers');
  });

  it.each([
    ['Weil responded by saying no.', 'responded'],
    ['Weil said by Monday it would open.', 'open'],
    ['Weil accused two ministers.', 'accused'],
  ])('leaves an active verb its subject: %s', (text, cue) => {
    expect(passive(text, cue).words).toBe('Weil');
  });
});

describe('findAsAttributed', () => {
  it('takes the clause before "as confirmed by"', () => {
    const text = 'The bridge has cracks, as confirmed by the harbour office.';
    const annotated = readingOf(text);
    const [attribution] = findAsAttributed(annotated, []);
    expect(attribution && words(annotated, attribution)).toBe('the harbour office');
    expect(text.slice(attribution?.content[0]?.start, attribution?.content[0]?.end)).toBe(
      'The bridge has cracks',
    );
  });

  it('wants a verb of saying', () => {
    expect(findAsAttributed(readingOf('The bridge fell, as painted by Weil.'), [])).toEqual([]);
  });
});
