import { describe, expect, it } from 'vitest';
import { readingOf } from './article.fixture.ts';
import { findAsReported, refinePassive } from './passive-sources.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

function words({ tagged: { tokens } }: Reading, { source }: Report): string {
  return tokens
    .slice(source?.first, source?.last)
    .map(({ text }) => text)
    .join(' ');
}

function passive(text: string, cue: string): Report & { readonly words: string } {
  const reading = readingOf(text);
  const at = reading.tagged.tokens.findIndex((token) => token.text === cue);
  const report = {
    cue: { first: at, last: at + 1 },
    source: { first: 0, last: 1 },
    content: [],
    rule: 'model',
  };
  const refined = refinePassive(reading, report);
  return { ...refined, words: words(reading, refined) };
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

describe('findAsReported', () => {
  it('takes the clause before "as confirmed by"', () => {
    const text = 'The bridge has cracks, as confirmed by the harbour office.';
    const reading = readingOf(text);
    const [report] = findAsReported(reading, []);
    expect(report && words(reading, report)).toBe('the harbour office');
    expect(text.slice(report?.content[0]?.start, report?.content[0]?.end)).toBe('The bridge has cracks');
  });

  it('wants a verb of saying', () => {
    expect(findAsReported(readingOf('The bridge fell, as painted by Weil.'), [])).toEqual([]);
  });
});
