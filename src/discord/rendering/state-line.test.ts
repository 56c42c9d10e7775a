import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuery } from '../../../test/answer-arbitrary.ts';
import type { Query } from '../../model.ts';
import { readStateLine, writeStateLine } from './state-line.ts';

describe('the state line', () => {
  it('reads like the command that was used', () => {
    const query: Query = { kind: 'ask', question: 'Who said "no"?', from: '2024' };
    expect(writeStateLine(query)).toBe('-# /ask question:"Who said ""no""?" from:"2024"');
  });

  it('names the kind of words as the option of the command does', () => {
    const query: Query = { kind: 'who-said', speaker: 'Vol', quoteKind: 'mixed' };
    expect(writeStateLine(query)).toBe('-# /who-said speaker:"Vol" kind:"mixed"');
  });

  it('gives any query back, page number or not', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readStateLine(writeStateLine(query))).toEqual(query);
        expect(readStateLine(`${writeStateLine(query)} · page 2 of 3`)).toEqual(query);
      }),
    );
  });

  it.each(['', '> quoted', '-# [1] Outlet', '-# /nonsense question:"x"', '-# /ask', '-# /ask outlet:"x"'])(
    'is not seen in %j',
    (line) => {
      expect(readStateLine(line)).toBeNull();
    },
  );
});
