import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { stanceOf } from './stance.ts';

function stance(text: string, cue: string): string {
  const { tagged } = readingOf(text);
  const at = tagged.tokens.findIndex((token) => token.text === cue);
  return stanceOf(tagged, {
    cue: { first: at, last: at + 1 },
    source: { first: 0, last: Math.max(1, at - 1) },
    content: [],
    rule: 'model',
  });
}

describe('stanceOf', () => {
  it.each([
    ['Weil said the bridge was open.', 'said', 'affirms'],
    ['Weil denied that the bridge was shut.', 'denied', 'denies'],
    ['Weil rejected the report.', 'rejected', 'denies'],
    ['Weil never denied the report.', 'denied', 'affirms'],
    ['Weil does not believe the report.', 'believe', 'denies'],
    ['Weil doubted the report.', 'doubted', 'hypothetical'],
    ['Weil does not doubt the report.', 'doubt', 'affirms'],
    ['Weil declined to comment on it.', 'declined', 'declines'],
    ['Weil has not responded to the report.', 'responded', 'declines'],
    ['Neither Weil nor Brandt has responded.', 'responded', 'declines'],
    ['Weil declined the invitation.', 'declined', 'affirms'],
    ['Weil asked whether it was safe.', 'asked', 'asks'],
    ['Weil could say that it was safe.', 'say', 'hypothetical'],
    ['Weil did not say that it was safe.', 'say', 'hypothetical'],
  ])('reads %s', (text, cue, expected) => {
    expect(stance(text, cue)).toBe(expected);
  });

  it('affirms where there is no cue', () => {
    const { tagged } = readingOf('“Open.”');
    expect(stanceOf(tagged, { cue: null, source: null, content: [], rule: 'unintroduced' })).toBe('affirms');
  });
});
