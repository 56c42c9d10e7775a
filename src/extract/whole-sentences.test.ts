import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { wholeSentences } from './whole-sentences.ts';

function wholesOf(text: string): string[] {
  const paragraphs = [{ n: 1, start: 0, end: text.length }];
  const sentences = splitSentences(text, paragraphs);
  const wholeOf = wholeSentences(text, paragraphs, sentences);
  return [...new Set(sentences.map(wholeOf).map(({ start, end }) => text.slice(start, end)))];
}

describe('wholeSentences', () => {
  it('ties together what one quotation spans', () => {
    expect(wholesOf('It rained. Weil posted “The pier is fine. The ferry is fine.” Nobody came.')).toEqual([
      'It rained.',
      'Weil posted “The pier is fine. The ferry is fine.”',
      'Nobody came.',
    ]);
    expect(wholesOf('"We lost the harbour. We kept the bridge," she said. Then she left.')).toEqual([
      '"We lost the harbour. We kept the bridge," she said.',
      'Then she left.',
    ]);
  });

  it('leaves alone what has no closing mark, and what goes on for too long', () => {
    expect(wholesOf('Weil said: “The pier is fine. The ferry is fine.')).toHaveLength(2);
    const long = Array.from({ length: 60 }, (_, n) => `Pier ${n} is fine.`).join(' ');
    expect(wholesOf(`Weil said: “${long}” He left.`).length).toBeGreaterThan(50);
  });

  it('covers each sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', 'A pier. ', 'Is it? '), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const paragraphs = [{ n: 1, start: 0, end: text.length }];
          const sentences = splitSentences(text, paragraphs);
          const wholeOf = wholeSentences(text, paragraphs, sentences);
          for (const sentence of sentences) {
            const { start, end } = wholeOf(sentence);
            expect(start <= sentence.start && sentence.end <= end).toBe(true);
          }
        },
      ),
    );
  });
});
