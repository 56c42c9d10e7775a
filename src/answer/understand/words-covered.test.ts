import { describe, expect, it } from 'vitest';
import { coveredOf } from './words-covered.ts';

describe('coveredOf', () => {
  it.each([
    ['who sold the boats', ['Weil sells boats.'], 1],
    ['the harbour strike', ['The harbour was shut.'], 0.5],
    ['what did they do', ['Nothing of it.'], 1],
    ['rain', [], 0],
  ])('%s in %j: %d', (sought, texts, share) => {
    expect(coveredOf(sought, texts)).toBe(share);
  });
});
