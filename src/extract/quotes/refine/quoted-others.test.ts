import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

describe('withQuotedOthers', () => {
  it.each([
    [
      '“Keep the gate shut,” Ilse Brandt quoted engineer Otto Weil as saying.',
      'Otto Weil',
      '“Keep the gate shut,”',
    ],
    [
      'Ilse Brandt quoted Otto Weil as saying that the gate would stay shut.',
      'Otto Weil',
      'that the gate would stay shut.',
    ],
    [
      'The Quay Gazette quoted Otto Weil as saying: “The gate stays shut.”',
      'Otto Weil',
      '“The gate stays shut.”',
    ],
    [
      '“The gate stays shut,” Otto Weil was quoted as saying by the Quay Gazette.',
      'Otto Weil',
      '“The gate stays shut,”',
    ],
    [
      'Otto Weil was quoted by the Quay Gazette as saying that the gate would stay shut.',
      'Otto Weil',
      'that the gate would stay shut.',
    ],
    [
      'State television quoted the mayor, Otto Weil, as saying “the gate will stay shut for a week”.',
      'Otto Weil',
      '“the gate will stay shut for a week”',
    ],
    [
      'In her letter, Ilse Brandt quotes Otto Weil: “The gate stays shut for now.”',
      'Otto Weil',
      '“The gate stays shut for now.”',
    ],
  ])('gives the words to whoever is quoted: %s', (text, speaker, words) => {
    expect(quotesOf(text).map((quote) => [quote.speaker, quote.content.join(' ')])).toEqual([
      [speaker, words],
    ]);
  });

  it('takes no thing that is quoted for a speaker', () => {
    expect(quotesOf('Ilse Brandt quoted a proverb: “No wind, no ferry, no bread.”')[0]?.speaker).toBe(
      'Ilse Brandt',
    );
  });

  it('leaves words with those who quote nobody', () => {
    const [quote] = quotesOf('“The gate stays shut,” Ilse Brandt said, as she quoted a price of ten crowns.');
    expect(quote?.speaker).toBe('Ilse Brandt');
  });
});
