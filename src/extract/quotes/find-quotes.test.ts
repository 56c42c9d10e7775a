import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model.ts';
import { splitSentences } from '../sentences.ts';
import { findQuotes } from './find-quotes.ts';

function articleOf(text: string, language: string | null = 'en'): Article {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, index) => ({
    n: index + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const nothing = { title: null, outlet: null, author: null, url: null, published: null, updated: null };
  return { id: 'a', file: 'a.txt', ...nothing, language, text, paragraphs };
}

function quotesIn(text: string, language: string | null = 'en') {
  const article = articleOf(text, language);
  return findQuotes(article, splitSentences(text, article.paragraphs)).map((quote) => ({
    ...quote,
    words: quote.content.map((span) => text.slice(span.start, span.end)),
  }));
}

describe('findQuotes', () => {
  it('gives a quotation to the name before its cue', () => {
    const [quote] = quotesIn('Mayor Ilse Brandt said, “The bridge will open in spring.”');
    expect(quote).toMatchObject({
      kind: 'direct',
      speaker: 'Ilse Brandt',
      inferred: false,
      words: ['“The bridge will open in spring.”'],
    });
  });

  it('gives reported speech to its speaker', () => {
    const [quote] = quotesIn('Tomas Rehn said that the ferry had lost its anchor.');
    expect(quote).toMatchObject({ kind: 'indirect', speaker: 'Tomas Rehn' });
  });

  it('marks what is denied', () => {
    const [quote] = quotesIn('Harbour spokesman Otto Weil dismissed the report as “pure fantasy.”');
    expect(quote).toMatchObject({ speaker: 'Otto Weil', stance: 'denies' });
  });

  it('takes no negation in the quoted words for one of the cue', () => {
    const [quote] = quotesIn('“That is not so,” said Tomas Rehn.');
    expect(quote).toMatchObject({ speaker: 'Tomas Rehn', stance: 'affirms' });
  });

  it('finds nothing in a language that nothing is known of', () => {
    expect(quotesIn('Ministeren sagde: “Vi kommer.”', 'da')).toEqual([]);
  });

  it('finds nothing where nobody speaks', () => {
    expect(quotesIn('The ferry left the harbour at noon. Rain fell on the quay.')).toEqual([]);
  });

  it('gives spans inside the text, in order, never empty, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        ' said ',
        ' he ',
        '\n',
        '. ',
        ', ',
        ' Anna Berg ',
        '\ud800',
        '``',
        "''",
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const quote of quotesIn(text)) {
          expect(quote.content.length).toBeGreaterThan(0);
          expect(quote.content[0]?.start).toBeGreaterThanOrEqual(before);
          before = quote.content[0]?.start ?? 0;
          let last = 0;
          for (const { start, end } of quote.content) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});
