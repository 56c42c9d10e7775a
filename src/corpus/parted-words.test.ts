import { describe, expect, it } from 'vitest';
import { unwrapLines } from './wrapped-lines.ts';

const SET = [
  'The harbour board of Vellmark has app-',
  'roved a night ferry to the outer islan-',
  'ds after a dispute of two years, and',
  'the well-known captain of the old mail',
  'boat will steer it. Tickets will be so-',
  'ld at the quay as they were in the win-',
  'ter of last year. A second boat is well-',
  'known to be for sale in the north.',
];

describe('a text that was set with words parted at the ends of lines', () => {
  it('has them whole, and keeps the hyphens of compound words', () => {
    const [paragraph = '', ...others] = unwrapLines(SET.join('\n'));
    expect(others).toEqual([]);
    expect(paragraph).toContain('has approved a night ferry to the outer islands after');
    expect(paragraph).toContain('will be sold at the quay as they were in the winter of');
    expect(paragraph).toContain('A second boat is well-known to be');
  });

  it('keeps the hyphens of words that are compound by their parts, and makes one word of what is one', () => {
    const [paragraph] = unwrapLines(
      [
        ...SET.slice(0, 5),
        'ld at the quay by a man, a 59-year-',
        'old fisherman who has held a two-',
        'year lease, and a state-of-the-',
        'art engine drives the boat. The news-',
        'paper of the town and its vice-presi-',
        'dent will be there.',
      ].join('\n'),
    );
    expect(paragraph).toContain(
      'a 59-year-old fisherman who has held a two-year lease, and a state-of-the-art',
    );
    expect(paragraph).toContain('The newspaper of the town and its vice-president will be there.');
  });

  it('is looked at as a whole once, however many of its words are parted', () => {
    const { includes } = String.prototype;
    let looks = 0;
    String.prototype.includes = function counted(this: string, ...sought: [string, number?]) {
      looks += this.length;
      return includes.apply(this, sought);
    };
    try {
      const text = `${SET.join('\n')}\n\n`.repeat(100);
      unwrapLines(text);
      expect(looks).toBeLessThan(10 * text.length);
    } finally {
      String.prototype.includes = includes;
    }
  });

  it('goes on behind a parted word, however short the line is', () => {
    const [first = ''] = unwrapLines(
      ['The har-', 'bour board of Vellmark has app-', ...SET.slice(1)].join('\n'),
    );
    expect(first).toContain('The harbour board of Vellmark has approved a night ferry');
  });

  it('is none where a compound word stands once at the end of a line', () => {
    const text = [
      'The harbour board of Vellmark has taken on a part-',
      'time keeper for the lamp, who will begin on the',
      'first day of next month and stay until the spring',
      'storms are over and the boats can sail by night.',
    ].join('\n');
    expect(unwrapLines(text).join(' ')).toContain('a part-time keeper');
  });
});
