import { expect, it } from 'vitest';
import { isRequired, readQuery } from './queries.ts';

it('reads a query, and says in words what is none', () => {
  expect(readQuery({ kind: 'ask', question: 'Who won?', from: '2024' })).toEqual({
    query: { kind: 'ask', question: 'Who won?', from: '2024' },
  });
  expect(readQuery({ kind: 'asks' })).toEqual({
    error: expect.stringMatching(/one of ask, who-said.*"asks"/),
  });
  expect(readQuery(null)).toEqual({ error: expect.stringContaining('missing') });
  expect(readQuery({ kind: 'ask' })).toEqual({ error: expect.stringContaining('question') });
  expect(readQuery({ kind: 'ask', question: '' })).toEqual({
    error: 'question: it is empty; give some words, or leave it out',
  });
  expect(readQuery({ kind: 'sources', topic: 'x' })).toEqual({ error: expect.stringContaining('topic') });
});

it('knows what a query is nothing without', () => {
  expect(isRequired('ask', 'question')).toBe(true);
  expect(isRequired('ask', 'outlet')).toBe(false);
  expect(isRequired('who-said', 'speaker')).toBe(false);
});
