import { describe, expect, it } from 'vitest';
import { isRunningSentence } from './set-sentences.ts';

describe('isRunningSentence', () => {
  it.each([
    'The pier burned on 4 May.',
    '“It burned,” he said, “all night.”',
    'Weil updated the council on Monday.',
    'The value (2021) was too high.',
  ])('running: %s', (text) => {
    expect(isRunningSentence(text)).toBe(true);
  });

  it.each([
    'May 4: the pier burns',
    'Correction, 5/12/23: the price of the ticket was wrong.',
    'Editor’s note: This post was updated on Friday.',
    'Otto Weil leaves the court on May 4, 2023, in this courtroom sketch.',
    'Value of the pier (2021): $5 million, of the ferry (2023): $3 million.',
    'May 4 The pier of Tamsin burned.',
  ])('none: %s', (text) => {
    expect(isRunningSentence(text)).toBe(false);
  });
});
