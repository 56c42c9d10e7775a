import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPassage } from '../../../test/answer-arbitrary.ts';
import type { Passage, Span } from '../../model.ts';
import { cutPassage } from './pieces.ts';

const text = 'Aa aa aa. Bb bb bb. Cc cc cc. Dd dd dd.';
const sentences: Span[] = [0, 10, 20, 30].map((start) => ({ start, end: start + 9 }));
const weigh = ({ start, end }: Span) => end - start;
const citation = { articleId: 'a', title: 'A', outlet: null, published: null, url: null, paragraph: 1 };

function passageOf(highlights: Span[]): Passage {
  return { citation, span: { start: 0, end: text.length }, text, highlights };
}

function cut(highlights: Span[], wanted: number, most: number): [string, boolean, boolean][] {
  return cutPassage(passageOf(highlights), sentences, { wanted, most, weigh }).map(
    ({ start, end, before, after }) => [text.slice(start, end), before, after],
  );
}

describe('cutPassage', () => {
  it('shows a short passage whole', () => {
    expect(cut([], 39, 100)).toEqual([[text, false, false]]);
  });

  it('shows whole sentences around the highlights, the one after first', () => {
    expect(cut([{ start: 11, end: 12 }], 20, 100)).toEqual([['Bb bb bb. Cc cc cc. ', true, true]]);
    expect(cut([{ start: 31, end: 33 }], 20, 100)).toEqual([['Cc cc cc. Dd dd dd.', true, false]]);
    expect(cut([], 12, 100)).toEqual([['Aa aa aa. ', false, true]]);
  });

  it('goes on in further pieces where the hit alone is too long, between sentences', () => {
    expect(cut([{ start: 0, end: 29 }], 5, 20)).toEqual([
      ['Aa aa aa. Bb bb bb. ', false, false],
      ['Cc cc cc. ', false, true],
    ]);
  });

  it('cuts inside a sentence only where that alone is too long, at a word', () => {
    expect(cut([{ start: 10, end: 19 }], 2, 7).map(([piece]) => piece)).toEqual(['Bb bb ', 'bb. ']);
  });

  it('leaves no gap and keeps every piece light, for any passage', () => {
    fc.assert(
      fc.property(anyPassage, fc.integer({ min: 4, max: 200 }), ({ passage, sentences: spans }, most) => {
        const pieces = cutPassage(passage, spans, { wanted: Math.min(most, 50), most, weigh });
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(weigh(piece)).toBeLessThanOrEqual(most);
          if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
        }
      }),
    );
  });
});
