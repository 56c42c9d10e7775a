import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { splitSentences } from './sentences.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

function datesOf(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  let from = 0;
  const spans = paragraphs.map((paragraph, i) => {
    const start = from;
    from += paragraph.length + 2;
    return { n: i + 1, start, end: start + paragraph.length };
  });
  const article = { ...articleOf(text, { published: PUBLISHED }), paragraphs: spans };
  const sentences = splitSentences(text, spans);
  return findEvents(article, sentences, findDates(article, sentences)).map(({ date }) => date);
}

describe('a text that is added to', () => {
  it('counts weekdays from the date above them', () => {
    expect(
      datesOf('It is old.', 'Date: Tuesday, June 20', 'The mill burned on Monday. It rained yesterday.'),
    ).toEqual(['2023-06-19', '2023-06-19']);
  });

  it('takes nothing for known where no date stands above', () => {
    const post = 'Gate shut. — Tamsin Port (@tamsinport) June 20, 2023';
    expect(datesOf('It is old.', 'The mill burned on Monday.', post)).toEqual([]);
    expect(datesOf('It is old.', 'The mill burned on 12 June 2023.', post)).toEqual(['2023-06-12']);
  });

  it('is none where all its dates lie before publication', () => {
    expect(datesOf('It is old.', 'Date: June 12', 'The mill burned on Monday.')).toEqual(['2023-06-12']);
  });
});
