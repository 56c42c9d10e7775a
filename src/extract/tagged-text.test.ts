import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './quotes/article.fixture.ts';
import { splitSentences } from './sentences.ts';
import { tagText } from './tagged-text.ts';

function tag(text: string) {
  return tagText(text, splitSentences(text, articleOf(text).paragraphs));
}

describe('tagText', () => {
  it('gives words their place and part of speech', () => {
    const { tokens } = tag('The mayor hasn’t spoken yet.');
    expect(tokens.map(({ text, pos }) => `${text}/${pos}`)).toEqual([
      'The/DET',
      'mayor/NOUN',
      'has/AUX',
      'n’t/PART',
      'spoken/VERB',
      'yet/ADV',
      './PUNCT',
    ]);
  });

  it('counts paragraphs by line breaks', () => {
    const { sentences } = tag('One line. And more.\n\nAnother line.');
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it.each(
    'Erdoğan Mlynář Vlčková Babiš Kaczyński Łukasz Đoković Čapek Żeleński Aliyeva-İsmayıl Nguyễn Ştefan Ślusarz Āboliņš Kőszegi Œuvrard Əliyev'.split(
      ' ',
    ),
  )('keeps a name in one word: %s', (name) => {
    const { tokens } = tag(`Before noon Ada ${name} said so, and ${name}'s mother agreed.`);
    const words = tokens.map(({ text }) => text);
    if (name.includes('-')) expect(words.join('')).toContain(name);
    else expect(words.filter((word) => word === name)).toHaveLength(2);
  });

  it('cuts words that no language has, so that the tagger stays linear', () => {
    const { tokens } = tag(`Look: ${'x'.repeat(5000)} end.`);
    expect(Math.max(...tokens.map(({ start, end }) => end - start))).toBeLessThanOrEqual(60);
    expect(tokens.at(-2)?.text).toBe('end');
  });

  it('gives tokens that are slices of the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.lorem({ maxCount: 5 }), fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, text: word } of tag(text).tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(word);
          last = end;
        }
      }),
      { numRuns: 100 },
    );
  });
});
