import { describe, expect, it } from 'vitest';
import { newestAsked } from './newest.ts';
import { route } from './route.ts';

describe('what asks for what is new', () => {
  it.each([
    'latest on the ferry strike',
    "what's the latest on the ferry strike",
    "what's new with the ferry strike?",
    'whats up with the ferry strike',
    'what is going on with the ferry strike rn',
    'any news about the ferry strike',
    'anything new on the ferry strike',
    'news on the ferry strike today',
    'is there any update on the ferry strike yet',
    'update me on the ferry strike',
    'the ferry strike latest',
    'the ferry strike update?',
    'the latest the ferry strike news',
    'the ferry strike news',
  ])('is the newest of one topic, however it is said: %s', (words) => {
    expect(route(words, new Date('2031-05-01'))[0]).toEqual({
      kind: 'coverage',
      topic: 'the ferry strike',
      order: 'newest',
    });
  });

  it.each([
    'latest news',
    'what is new',
    'any news',
    'what happened to the ferry',
    'news from the Courier',
    'Harbour News',
    'is it fake news',
    'who reads the news',
    'when is the next update',
    'fake news',
  ])('is not: %s', (words) => {
    expect(newestAsked(words)).toBeNull();
  });
});
