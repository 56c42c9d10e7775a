import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const WORDS = '“It is the worst pier that I have walked on in forty years.”';
const quoteAbove = (line: string) =>
  quotesOf(`The pier is old.\n\n${WORDS}\n\n${line}`).find(({ content }) => content[0] === WORDS);

describe('namedBySummary', () => {
  it.each([
    'That was how the engineer Ilse Brandt summed up the pier on Monday.',
    'This is how Ilse Brandt, who leads the port, put it in her letter.',
    'Those were the words of Ilse Brandt when she left the pier.',
    'That is the blunt verdict of harbour engineer Ilse Brandt.',
    'That was what Ilse Brandt wrote on the gate.',
    'So said Ilse Brandt when the gate fell.',
    'Such was the advice from Mayor Ilse Brandt.',
  ])('gives a quotation to whom the paragraph behind it says: %s', (line) => {
    expect(quoteAbove(line)).toMatchObject({ speaker: 'Ilse Brandt', inferred: true });
  });

  it.each([
    'That was how the pier looked when Ilse Brandt came.',
    'That was the verdict of the court in the case of Ilse Brandt.',
    'Those were the words of Ilse Brandt’s aunt.',
    'The pier was built by Ilse Brandt.',
    'That is what Ilse Brandt wanted to hear from the minister.',
    'That was how somebody else who had met Ilse Brandt put it.',
  ])('but not where it tells of somebody else: %s', (line) => {
    expect(quoteAbove(line)?.speaker ?? null).not.toBe('Ilse Brandt');
  });
});
