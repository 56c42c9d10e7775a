import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { attachQuotations } from './attach-quotations.ts';

/** Attaches quotations where `cue` is the only report's cue, `source` its source and `content` its content. */
function attached(text: string, cue: string, source: string, content: string) {
  const annotated = readingOf(text);
  const place = (word: string) => {
    const first = annotated.tagged.tokens.findIndex((token) => token.text === word);
    return { first, last: first + 1 };
  };
  const start = text.indexOf(content);
  const attribution: Attribution = {
    cue: place(cue),
    source: place(source),
    rule: 'model',
    content: [{ start, end: start + content.length }],
  };
  return attachQuotations(annotated, [attribution]).map((one) => ({
    rule: one.rule,
    hasSource: one.source !== null,
    content: one.content.map((span) => text.slice(span.start, span.end)),
  }));
}

describe('attachQuotations', () => {
  it('lets a sentence of nothing but quotation go on with the one before', () => {
    const text = '“It is safe,” Weil said. “It was never shut.”';
    expect(attached(text, 'said', 'Weil', '“It is safe,”')).toEqual([
      { rule: 'model', hasSource: true, content: ['“It is safe,”', '“It was never shut.”'] },
    ]);
  });

  it('goes on over paragraphs, re-opened or closed', () => {
    const text = '“It is safe,” Weil said.\n\n“It was never shut.\n\n“It never will be.”';
    expect(attached(text, 'said', 'Weil', '“It is safe,”')[0]?.content).toHaveLength(3);
  });

  it('does not go on over a paragraph without quotation', () => {
    const text =
      '“It is safe,” Weil said.\n\nRain fell all day.\n\n“The ferry sails at noon on Sundays and holidays.”';
    expect(attached(text, 'said', 'Weil', '“It is safe,”').map(({ rule }) => rule)).toEqual([
      'model',
      'unintroduced',
    ]);
  });

  it('takes all of a quotation that content reaches into', () => {
    const text = 'Weil said the bridge “is safe to cross” now.';
    expect(attached(text, 'said', 'Weil', 'the bridge “is safe')[0]?.content).toEqual([
      'the bridge “is safe to cross”',
    ]);
  });

  it('gives a block behind "Quote:" to who was speaking', () => {
    const text = 'Weil noted that the bridge was old.\n\nQuote: “It needs paint and new planks.”';
    expect(attached(text, 'noted', 'Weil', 'that the bridge was old')[1]).toEqual({
      rule: 'quote-block',
      hasSource: true,
      content: ['“It needs paint and new planks.”'],
    });
  });

  it('lets no quotation behind words of the reporter go on with the paragraph before', () => {
    const text =
      'The pier, Ilse Brandt said, was “a wound in the town”.\n\nAsked whether she would go, she laughed. “Ask me again in May.”';
    const [pier, , may] = quotesOf(text);
    expect(pier?.content.join(' ')).not.toContain('May');
    expect(may).toMatchObject({ speaker: 'Ilse Brandt', content: ['“Ask me again in May.”'] });
  });

  it('leaves out titles of works and scare quotes', () => {
    const text = 'Weil read “The Old Bridge of Kiel” on the so-called “ferry” there.';
    expect(attached(text, 'read', 'Weil', 'on the')).toHaveLength(1);
  });

  it('marks a speaker who is named in another sentence', () => {
    const text = 'Otto Weil noted that the bridge was old.\n\nQuote: “It needs paint and new planks.”';
    const block = quotesOf(text).find(({ rule }) => rule === 'quote-block');
    expect(block).toMatchObject({ speaker: 'Otto Weil', inferred: true, kind: 'direct' });
  });
});
