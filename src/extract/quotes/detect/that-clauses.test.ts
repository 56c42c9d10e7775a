import { describe, expect, it } from 'vitest';
import { readingOf } from '../article.fixture.ts';
import { findThatClauses } from './that-clauses.ts';

function clauses(text: string): string[] {
  return findThatClauses(readingOf(text), []).map(({ content: [span] }) =>
    text.slice(span?.start, span?.end),
  );
}

describe('findThatClauses', () => {
  it.each([
    ['Both ports have tried to claim that this is untrue.', 'that this is untrue'],
    ['The captain added that the fog was thick, and left.', 'that the fog was thick'],
  ])('finds the clause in %s', (text, expected) => {
    expect(clauses(text)).toEqual([expected]);
  });

  it.each([
    'The captain said nothing.',
    'The captain broke the rule that he made.',
    'He wrote “I say that it is true” on the wall.',
    'Added that way, salt melts.',
  ])('finds none in %s', (text) => {
    expect(clauses(text)).toEqual([]);
  });
});
