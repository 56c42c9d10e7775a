import { expect, it } from 'vitest';
import type { Quote } from '../../model.ts';
import { isAttributed } from './attributed.ts';

const QUOTE: Quote = {
  kind: 'indirect',
  content: [{ start: 9, end: 20 }],
  cue: null,
  source: null,
  speaker: null,
  role: null,
  stance: 'affirms',
  rule: 'model',
  inferred: false,
};

it('leaves out reported speech of which nothing names the speaker', () => {
  expect(isAttributed(QUOTE)).toBe(false);
  expect(isAttributed({ ...QUOTE, source: { start: 0, end: 2 } })).toBe(true);
  expect(isAttributed({ ...QUOTE, speaker: 'Ines Varga' })).toBe(true);
  expect(isAttributed({ ...QUOTE, kind: 'direct' })).toBe(true);
});
