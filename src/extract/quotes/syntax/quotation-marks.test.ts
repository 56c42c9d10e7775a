import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article.fixture.ts';
import { findQuotations } from './quotation-marks.ts';

function quoted(text: string): string[] {
  return findQuotations(text, articleOf(text).paragraphs).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it.each([
    ['She said “we open today” at noon.', ['“we open today”']],
    ['She said "we open today" at noon.', ['"we open today"']],
    ['She said ‘we open today’ at noon.', ['‘we open today’']],
    ["She said 'we open today' at noon.", ["'we open today'"]],
    ['She said «we open today» at noon.', ['«we open today»']],
    ['She said »we open today« at noon.', ['»we open today«']],
    ['She said „we open today“ at noon.', ['„we open today“']],
    ["She said ``we open today'' at noon.", ["``we open today''"]],
    ['“One,” she said, “and two.”', ['“One,”', '“and two.”']],
    ['“One,’’ she said, “and two.’’', ['“One,’’', '“and two.’’']],
    ['“We don’t ‘won’t’,’’ she said.', ['“We don’t ‘won’t’,’’']],
    ['“She said ‘no’’’ and left.', ['“She said ‘no’’’']],
    ['“It is the ‘members’’ money,” she said.', ['“It is the ‘members’’ money,”']],
    ['“It is the ‘members’’ money, she said.', ['“It is the ‘members’’ money, she said.']],
    ['“The ‘yard workers’ club’’ is ours,” she said.', ['“The ‘yard workers’ club’’ is ours,”']],
    ['“It is the members’’ money,” she said.', ['“It is the members’’ money,”']],
    ['“He told me ‘never’ again,” she said.', ['“He told me ‘never’ again,”']],
    ['"He told me \'never\' again," she said.', ['"He told me \'never\' again,"']],
  ])('pairs the marks of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The harbour's crane isn't working, and the dockers' union won't say why.",
    "Rock 'n' roll was big in the '60s, so let 'em play.",
    'The board is 12" wide and 6\'2" long.',
    'Prices rose, as O’Neill’s figures showed.',
  ])('takes no apostrophe or measure for a quotation: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('keeps a possessive plural inside a quotation in single marks', () => {
    expect(quoted("He praised 'the dockers' long fight' again.")).toEqual(["'the dockers' long fight'"]);
  });

  it('ends an unclosed quotation with its line and lets the next one open again', () => {
    const text = '“The bridge is old.\n\n“It needs paint,” she said.';
    const [first, second] = findQuotations(text, articleOf(text).paragraphs);
    expect(first).toMatchObject({ closed: false, end: '“The bridge is old.'.length });
    expect(second).toMatchObject({ closed: true });
  });

  it('gives ordered spans that do not overlap, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'“”"\'‘’«»„`\n ', ' a', 'b. ', "''"),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, inner } of findQuotations(text, articleOf(text).paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
