import { expect, it } from 'vitest';
import { withFullStop } from './full-stop.ts';

it('ends a sentence once', () => {
  expect(['Said by Ada Moor', 'Said by Moor Inc.', 'Really?'].map(withFullStop)).toEqual([
    'Said by Ada Moor.',
    'Said by Moor Inc.',
    'Really?',
  ]);
});
