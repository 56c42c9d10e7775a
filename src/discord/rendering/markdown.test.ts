import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../test/answer-arbitrary.ts';
import { breakAt, clip, escapeMarkdown, unescapeMarkdown } from './markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['@everyone <@1> <t:1:R> <:a:1>', '\\@everyone \\<\\@1\\> \\<t\\:1:R\\> \\<\\:a:1\\>'],
    ['# one\n## two\n-# three', '\\# one\n\\#\\# two\n-\\# three'],
    ['- a\n  + b\n12. c\n3) d', '\\- a\n  \\+ b\n12\\. c\n3\\) d'],
    ['[a](https://x.y) :smile: at 10:30', '\\[a\\](https\\://x.y) \\:smile: at 10:30'],
    [':a::b:', '\\:a:\\:b:'],
    ['-5 degrees\n169.254.1.1 is\n-', '-5 degrees\n169.254.1.1 is\n\\-'],
    ['well-known, 3.5 per cent (so far)', 'well-known, 3.5 per cent (so far)'],
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is undone by unescapeMarkdown, for any text, and at most doubles it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(unescapeMarkdown(escaped)).toBe(text);
        expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it('leaves nothing that Discord reads as markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '·');
        expect(bare).not.toMatch(/[*_~`|<>[\]#@]|:\/\/|:[\w+-]+:|^\s*([-+]|\d+[.)])\s/m);
      }),
    );
  });
});

describe('clip', () => {
  it('cuts at a word, visibly, and puts all on one line', () => {
    expect(clip('one\ntwo', 20)).toBe('one two');
    expect(clip('one two three', 10)).toBe('one two…');
    expect(clip('abcdefghij', 5)).toBe('abcd…');
  });

  it('keeps to the measure and never halves a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 300 }), (text, most) => {
        const clipped = clip(text, most);
        expect(clipped.length).toBeLessThanOrEqual(most);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('breakAt', () => {
  it('breaks after the last white space of the second half, else anywhere but inside a character', () => {
    expect(breakAt('one two th')).toBe(8);
    expect(breakAt('a bcdefghijk')).toBe(12);
    expect(breakAt('abc\ud83d')).toBe(3);
  });
});

it('clips away what would turn the words after it around', () => {
  expect(clip('Dam \u202eopened\u2066 again', 100)).toBe('Dam opened again');
});
