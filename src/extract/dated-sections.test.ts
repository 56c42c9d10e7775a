import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { splitSentences } from './sentences.ts';

function eventsOf(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  let from = 0;
  const spans = paragraphs.map((paragraph, i) => {
    const start = from;
    from += paragraph.length + 2;
    return { n: i + 1, start, end: start + paragraph.length };
  });
  const article = { ...articleOf(text, { published: '2023-10-12' }), title: null, paragraphs: spans };
  const sentences = splitSentences(text, spans);
  return findEvents(article, sentences, findDates(article, sentences)).map(
    ({ date, start, end }) => `${date} ${text.slice(start, end)}`,
  );
}

describe('a chronicle', () => {
  it('tells below each dated heading what happened then, in whatever tense', () => {
    expect(
      eventsOf(
        'Here is how it went.',
        'June 29: Tarn gets a ferry',
        'The harbour board buys a ferry from Orrin. It is blue.',
        'July 26: The first trip',
        '“We are all aboard.” – a song',
        'The ferry left with forty people.',
        'Sept. 14',
        'Who paid for it?',
        'The council says that the board paid too much.',
      ),
    ).toEqual([
      '2023-06-29 The harbour board buys a ferry from Orrin.',
      '2023-07-26 The ferry left with forty people.',
      '2023-09-14 The council says that the board paid too much.',
    ]);
  });

  it('counts weekdays and "today" from the heading above', () => {
    const events = eventsOf(
      'How the strike went.',
      '18 September',
      'Drivers stopped work on Monday, and said so today.',
      '19 September',
      'Talks began.',
      '20 September',
      'Talks failed.',
    );
    expect(events[0]).toMatch(/^2023-09-18 Drivers/);
    expect(events.every((event) => event.startsWith('2023-09'))).toBe(true);
  });

  it('is none where dates are listed, and prose comes after all of them', () => {
    const list = ['3 November', '5 November', '9 November'].map((date, i) => `${date}: Hall ${i + 1}`);
    expect(
      eventsOf('The band plays in three towns.', ...list, 'It was founded by two sisters and won a prize.'),
    ).toEqual([]);
  });

  it('is none where the dates of its headings follow in no order, or are few', () => {
    const list = (...headings: string[]): string[] =>
      eventsOf('Four mills.', ...headings.flatMap((heading) => [heading, 'The mill grinds rye.']));
    expect(list('1990: Tarn', '1951: Orrin', '1999: Vell', '1920: Corve', '1985: Lunn')).toEqual([]);
    expect(list('1951: Orrin', '1990: Tarn')).toEqual([]);
    expect(list('1951: Orrin', '1990: Tarn', '1999: Vell')).toHaveLength(3);
  });
});
