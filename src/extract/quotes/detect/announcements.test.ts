import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import { announcedBy } from './announcements.ts';

const speakerOf = (text: string, words: string) =>
  quotesOf(text).find(({ content }) => content.join(' ').includes(words))?.speaker;

describe('announcedBy', () => {
  it.each([
    'Otto Weil, a baker, shook his head: “The train had left.”',
    'Otto Weil, who is 80 and had been to see his sister, took it calmly: “The train had left.”',
    'Otto Weil pulled his hat over his ears: “The train had left.”',
    'Weil has no doubt: “The train had left.” Otto Weil drives a bus.',
    'Conductor Otto Weil looked at his watch: “The train had left.”',
  ])('gives what stands behind a colon to whom the clause is about: %s', (text) => {
    expect(speakerOf(text, 'train had left')).toBe('Otto Weil');
  });

  it.each([
    'Otto Weil passed the door: “The train had left.”',
    'Otto Weil opened the envelope: “The train had left.”',
    'Otto Weil got a letter: “The train had left.”',
    'Otto Weil looked at his friend Ilse Brandt: “The train had left.”',
    'Otto Weil’s hat fell off: “The train had left.”',
    'Otto Weil shook his head, “Ottie” to all: “The train had left.”',
    'Otto Weil, a baker: “The train had left.”',
    'Kiel shook in the wind: “The train had left.”',
    'The road is closed: “The train had left.”',
  ])('but not where the words may be another’s: %s', (text) => {
    const annotated = readingOf(text);
    const quotation = annotated.quotations.at(-1);
    expect(quotation && announcedBy(annotated, quotation, 0)).toBeNull();
  });
});
