import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { findDenials } from './denials.ts';

function denials(text: string): string[] {
  return findDenials(readingOf(text), []).map(({ content: [span] }) => text.slice(span?.start, span?.end));
}

describe('findDenials', () => {
  it.each([
    ['The port authority denied the report.', ['the report']],
    ['The port authority has dismissed the report as fantasy.', ['the report as fantasy']],
    ['Neither Kiel nor Riga has responded to the report.', ['to the report']],
    ['The ministry did not comment on the figures.', ['on the figures']],
    ['Two ships were sunk by the crew, a claim that both deny.', ['Two ships were sunk by the crew']],
  ])('finds what is denied or left without an answer in %s', (text, expected) => {
    expect(denials(text)).toEqual(expected);
  });

  it.each([
    'The port authority responded to the report.',
    'To deny the report would be easy.',
    'He said “we deny the report” and left.',
    'The mayor did not return a request for comment on the figures.',
    'The denial came late.',
  ])('finds none in %s', (text) => {
    expect(denials(text)).toEqual([]);
  });

  it.each([
    ['A spokesman for the mayor on Monday denied the report.', 'A spokesman for the mayor'],
    ['An aide to the mayor denied the report.', 'An aide to the mayor'],
    ['A spokeswoman at the ministry denied the report.', 'A spokeswoman at the ministry'],
    ['The mayor today denied the report.', 'The mayor'],
  ])('hears who speaks for whom in %s', (text, speaker) => {
    const annotated = readingOf(text);
    const words = findDenials(annotated, []).map(({ source }) =>
      annotated.tagged.tokens
        .slice(source?.first, source?.last)
        .map((token) => token.text)
        .join(' '),
    );
    expect(words).toEqual([speaker]);
  });

  it('leaves alone what was found before', () => {
    const annotated = readingOf('The port authority denied the report.');
    const found = findDenials(annotated, []);
    expect(found).toHaveLength(1);
    expect(findDenials(annotated, found)).toEqual([]);
  });
});
