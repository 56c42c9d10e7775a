import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import { findTranscriptAttributions } from './transcripts.ts';

describe('findTranscriptAttributions', () => {
  it('reads lines that open with a name in capitals', () => {
    const text = 'Ilse Brandt met Otto Weil on air.\n\nBRANDT: Is the bridge safe?\n\nWEIL: It is now.';
    const transcript = quotesOf(text).filter(({ rule }) => rule === 'transcript');
    expect(transcript.map(({ speaker, content }) => [speaker, content[0]])).toEqual([
      ['Ilse Brandt', 'Is the bridge safe?'],
      ['Otto Weil', 'It is now.'],
    ]);
  });

  it('reads whole turns of an interview', () => {
    const first = 'I was nine when I swam it. My brother rowed beside me. Nobody believed us.';
    const text = `Elsa Wieland swims.\n\nElsa Wieland: ${first}\n\nQ: Were you afraid?\n\nWieland: Of course. It was cold.`;
    const turns = quotesOf(text).filter(({ rule }) => rule === 'transcript');
    expect(turns.map(({ speaker, content }) => [speaker, content[0]])).toEqual([
      ['Elsa Wieland', first],
      ['Elsa Wieland', 'Of course. It was cold.'],
    ]);
  });

  it.each(['Elsa Wieland: Strait is open\n\nThe strait is open.', 'Port Ansel: rain\n\nPort Tamsin: snow'])(
    'takes no headline or list for an interview: %s',
    (text) => {
      expect(findTranscriptAttributions(readingOf(text))).toEqual([]);
    },
  );

  it('reads them inside quotation marks too', () => {
    const [line] = findTranscriptAttributions(readingOf('“WEIL: It is safe now.”'));
    expect(line?.rule).toBe('transcript');
  });

  it.each(['Note: the bridge is closed.', 'At noon: rain.', 'BREAKING', 'The result: nothing.'])(
    'leaves other lines alone: %s',
    (text) => {
      expect(findTranscriptAttributions(readingOf(text))).toEqual([]);
    },
  );
});
