import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

describe('refineOwnWords', () => {
  it.each([
    ['“The pier is shut,” Otto Weil said, according to the Tamsin Echo.', 'Otto Weil', '“The pier is shut,”'],
    [
      'Otto Weil attacked the plan, saying: “Nobody asked the islanders.”',
      'Otto Weil',
      '“Nobody asked the islanders.”',
    ],
    ['Ilse Brandt told him the pier was shut.', 'Ilse Brandt', 'the pier was shut'],
  ])('takes the words of the reporter out of %s', (text, speaker, content) => {
    const found = quotesOf(text).find((quote) => quote.content.includes(content));
    expect(found?.speaker).toBe(speaker);
  });
});

describe('the two halves of a quotation', () => {
  it.each([
    '“We knew it,” Otto Weil said, “and we told the council so in May.”',
    '“If the pier falls,” Ilse Brandt warned, “the islands will have no ferry.”',
    '“You know I love the sea,” she said, but “when the wind turns you go home at once.”',
  ])('make one attribution: %s', (text) => {
    const found = quotesOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toHaveLength(2);
  });
});
