import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from './article.fixture.ts';
import { findTranscriptReports } from './transcripts.ts';

describe('findTranscriptReports', () => {
  it('reads lines that open with a name in capitals', () => {
    const text = 'Ilse Brandt met Otto Weil on air.\n\nBRANDT: Is the bridge safe?\n\nWEIL: It is now.';
    const transcript = quotesOf(text).filter(({ rule }) => rule === 'transcript');
    expect(transcript.map(({ speaker, content }) => [speaker, content[0]])).toEqual([
      ['Ilse Brandt', 'Is the bridge safe?'],
      ['Otto Weil', 'It is now.'],
    ]);
  });

  it('reads them inside quotation marks too', () => {
    const [line] = findTranscriptReports(readingOf('“WEIL: It is safe now.”'));
    expect(line?.rule).toBe('transcript');
  });

  it.each(['Note: the bridge is closed.', 'At noon: rain.', 'BREAKING', 'The result: nothing.'])(
    'leaves other lines alone: %s',
    (text) => {
      expect(findTranscriptReports(readingOf(text))).toEqual([]);
    },
  );
});
