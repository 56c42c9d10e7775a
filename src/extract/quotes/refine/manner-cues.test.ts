import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const speakersIn = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

describe('a verb of manner behind a closed quotation', () => {
  it.each([
    'Kofi Adan runs the mill. "We never slept," Adan laughed.',
    'Kofi Adan runs the mill. "It was a joke," Adan grinned, "and a bad one."',
    'Kofi Adan runs the mill. "I was twelve," sighed Adan.',
    'Kofi Adan runs the mill. “We never slept,” he smiled.',
    'Kofi Adan runs the mill. "You never know what you get," shrugged Fisherman Kofi Adan.',
  ])('names who speaks in %s', (text) => {
    expect(speakersIn(text)).toEqual(['Kofi Adan']);
  });

  it.each([
    'Kofi Adan laughed. The mill was shut.',
    'The sign said "closed" and Kofi Adan laughed.',
    'Adan laughed at the word "joke" on the door.',
  ])('names nobody in %s', (text) => {
    expect(quotesOf(text).filter(({ rule }) => rule === 'manner')).toEqual([]);
  });
});

it('leaves the words of one paragraph alone where the next tells of a manner', () => {
  const quotes = quotesOf(
    'Ilse Brandt took it calmly: “I have a sandwich and a book with me.”\n\nClara Moor laughed: “I have had far worse nights.”',
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ilse Brandt', 'Clara Moor']);
});
