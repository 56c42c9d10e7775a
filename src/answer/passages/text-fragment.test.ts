import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../model.ts';
import { textDirective } from './text-fragment.ts';

const PARAGRAPH_BREAK = '\n\n';

function articleOf(paragraphs: readonly string[]) {
  let start = 0;
  const spans = paragraphs.map((part, index) => {
    const span = { n: index + 1, start, end: start + part.length };
    start = span.end + PARAGRAPH_BREAK.length;
    return span;
  });
  return { text: paragraphs.join(PARAGRAPH_BREAK), paragraphs: spans };
}

/** A browser's search, character by character: the first match of a directive, by the steps of the specification. */
function findAsBrowser(text: string, directive: string): Span | null {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : null;
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : null;
  const start = decode(terms[0]);
  const end = terms[1] === undefined ? null : decode(terms[1]);
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (!isBounded(text, at, at + start.length)) continue;
    if (prefix !== null && !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    for (let close = end === null ? at : text.indexOf(end, at + start.length); close !== -1; ) {
      const stop = close + (end ?? start).length;
      const follows = suffix === null || text.slice(stop).trimStart().startsWith(suffix);
      if (follows && isBounded(text, close, stop)) return { start: at, end: stop };
      close = end === null ? -1 : text.indexOf(end, close + 1);
    }
  }
  return null;
}

function decode(term = ''): string {
  return decodeURIComponent(term);
}

function isBounded(text: string, start: number, end: number): boolean {
  const inWord = (at: number): boolean => /^\w\w$/.test(text.slice(at - 1, at + 1));
  return !inWord(start) && !inWord(end);
}

/** Sentences of few different words, so that the same words stand in many places. */
const sentence = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((list) => `${list.join(' ')}.`);
const articles = (words: readonly string[]) =>
  fc.array(sentence(words), { minLength: 1, maxLength: 6 }).map(articleOf);

/** A span from one word to another, in any paragraphs. */
function cut(text: string, from: number, to: number): Span {
  const words = [...text.matchAll(/\w+/g)];
  const [one, other] = [from % words.length, to % words.length].sort((a, b) => a - b);
  const [first, last] = [words[one ?? 0], words[other ?? 0]];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

describe('a text directive', () => {
  it('leads to exactly the cited words where every word stands once', () => {
    const counted = fc
      .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
      .map((lengths) => {
        let next = 0;
        return articleOf(
          lengths.map((length) => `${Array.from({ length }, () => `word${next++}`).join(' ')}.`),
        );
      });
    fc.assert(
      fc.property(counted, fc.nat(), fc.nat(), (article, from, to) => {
        const span = cut(article.text, from, to);
        expect(findAsBrowser(article.text, textDirective(article, span) ?? '')).toEqual(span);
      }),
    );
  });

  it('always leads somewhere, and to the cited words wherever its first match can be told from earlier ones', () => {
    let right = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        articles(['tide', 'boat', 'rope', 'salt', 'pier', 'gull']),
        fc.nat(),
        fc.nat(),
        (article, a, b) => {
          const span = cut(article.text, a, b);
          const found = findAsBrowser(article.text, textDirective(article, span) ?? '');
          expect(found).not.toBeNull();
          runs++;
          if (found?.start === span.start && found.end === span.end) right++;
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    expect(right / runs).toBeGreaterThan(0.85);
  });

  it('keeps every term inside one paragraph', () => {
    const article = articleOf(['One two.', 'three four five six seven eight nine ten eleven.']);
    const span = { start: 0, end: article.text.length };
    expect(textDirective(article, span)).toBe('text=One%20two,eight%20nine%20ten%20eleven');
  });

  it('is null for a span without words', () => {
    const article = articleOf(['One — two.']);
    expect(textDirective(article, { start: 4, end: 5 })).toBeNull();
    expect(textDirective(articleOf([]), { start: 0, end: 0 })).toBeNull();
  });

  it('holds nothing that would end a term or break a link, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const article = articleOf([text]);
        const directive = textDirective(article, { start: 0, end: text.length });
        if (directive !== null)
          expect(directive).toMatch(/^text=([\w.%]+-,)?[\w.%]+(,[\w.%]+)?(,-[\w.%]+)?$/);
      }),
    );
  });
});
