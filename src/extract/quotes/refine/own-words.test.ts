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
    [
      'Otto Weil said that the pier is “as safe as any house,” reports the Echo.',
      'Otto Weil',
      'that the pier is “as safe as any house,”',
    ],
    [
      'Otto Weil told me that the pier is for “people who want to sail” — implying that others do not.',
      'Otto Weil',
      'that the pier is for “people who want to sail”',
    ],
    [
      'Otto Weil took the keys, telling her, “I am the harbour now,” and her crew lives off his money.',
      'Otto Weil',
      '“I am the harbour now,”',
    ],
    [
      'Loading “The rain hit our boat and it was flowing,” Otto Weil said.',
      'Otto Weil',
      '“The rain hit our boat and it was flowing,”',
    ],
    [
      'Judge Ilse Brandt, noting that she had “rejected” the plea before, equated it to a storm.',
      'Ilse Brandt',
      'that she had “rejected” the plea before',
    ],
    [
      'But papers from the next month cited by the lawsuit indicate that “the pier has a big crack and rust is growing” due to a “lack of staff.”',
      'lawsuit',
      'that “the pier has a big crack and rust is growing” due to a “lack of staff.”',
    ],
  ])('takes the words of the reporter out of %s', (text, speaker, content) => {
    const found = quotesOf(text).find((quote) => quote.content.includes(content));
    expect(quotesOf(text).map((quote) => quote.content.join(' | '))).toContain(content);
    expect(found?.speaker).toBe(speaker);
  });
});

describe('the two halves of a quotation', () => {
  it.each([
    '“We knew it,” Otto Weil said, “and we told the council so in May.”',
    '“If the pier falls,” Ilse Brandt warned, “the islands will have no ferry.”',
    '“You know I love the sea,” she said, but “when the wind turns you go home at once.”',
    '“Though a pier can be seen as new in the west,” Ilse Brandt argues, “Tamsin has had one for ages.”',
  ])('make one attribution: %s', (text) => {
    const found = quotesOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toHaveLength(2);
  });
});

it('a half with words of its own before it is another attribution', () => {
  const text =
    '“I do not believe that is the case,” Otto Weil said, but compared to the others, “I think that she stays out of it.”';
  expect(quotesOf(text).map(({ content }) => content.length)).toEqual([1, 1]);
});
