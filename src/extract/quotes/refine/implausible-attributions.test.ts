import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import { isImplausible } from './implausible-attributions.ts';

function judge(text: string, cue: string, content: string, source?: string): boolean {
  const annotated = readingOf(text);
  const range = (words: string) => {
    const start = text.indexOf(words);
    const { tokens } = annotated.tagged;
    const first = tokens.findIndex((token) => token.start >= start);
    return { first, last: tokens.findLastIndex((token) => token.end <= start + words.length) + 1 };
  };
  const start = text.indexOf(content);
  return isImplausible(annotated, {
    cue: range(cue),
    source: source === undefined ? null : range(source),
    rule: 'model',
    content: [{ start, end: start + content.length }],
  });
}

describe('isImplausible', () => {
  it.each([
    ['Summary written for the club, of a longer report.', 'written', 'the club'],
    ['A photo taken by Lena Voss shows the port.', 'taken', 'A photo'],
    ['Observers are curious about plans regarding the port.', 'regarding', 'the port'],
    ['It stood in the Tamsin Echo on Friday.', 'Echo', 'on Friday'],
  ])('%s', (text, cue, content) => expect(judge(text, cue, content)).toBe(true));

  it.each([
    ['Otto Weil had written that the port was old.', 'written', 'that the port was old'],
    [
      'In a note written by Otto Weil, “the port is old and the pier is older.”',
      'written',
      '“the port is old',
    ],
    ['Otto Weil told reporters that the port was old.', 'told', 'that the port was old'],
    ['Sources told the paper that the port was old.', 'told', 'that the port was old'],
    ['Weil echoed Brandt, saying it was late.', 'echoed', 'Brandt'],
  ])('but not in: %s', (text, cue, content) => expect(judge(text, cue, content)).toBe(false));

  it.each([
    ['The situation demands that the port close.', 'demands', 'that the port close', 'The situation', true],
    ['Weil demands that the port close.', 'demands', 'that the port close', 'Weil', false],
    ['Adding weight to the claims, Weil left.', 'Adding', 'the claims', 'Weil', true],
    ['Adding that he was late, Weil left.', 'Adding', 'that he was late', 'Weil', false],
  ])('tells speakers from circumstances: %s', (text, cue, content, source, expected) => {
    expect(judge(text, cue, content, source)).toBe(expected);
  });

  it('leaves no quote in a line on how a text came about', () => {
    const line = 'Summary written for this collection, of a report by the Tamsin Echo, 3 May 2021.';
    expect(quotesOf(`${line}\n\nThe port opened.`)).toEqual([]);
  });
});
