import { expect, test } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

test.each([
  [
    'Weil left. Otto Weil was the person we met, the man who warned me that the pier was “a wreck”.',
    'Otto Weil',
  ],
  [
    'We saw a note from Otto Weil to Ilse Brandt, mayor of Kiel, that said “we are deeply grateful for it”.',
    'Otto Weil',
  ],
  ['A sailor from Kiel who rows said that the pier was “a wreck”.', 'A sailor from Kiel'],
])('finds whom "who" and "that" mean in %s', (text, speaker) => {
  expect(quotesOf(text).at(-1)?.speaker).toBe(speaker);
});
