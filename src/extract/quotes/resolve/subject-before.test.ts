import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const lastSpeaker = (text: string) => quotesOf(text).at(-1)?.speaker;

describe('a pronoun for the subject of the sentence before', () => {
  it.each([
    [
      'The owner, Corvan Lines, has sold two ships. It called the rumours “nothing but noise”.',
      'Corvan Lines',
    ],
    ['Heron Ferries has cut its fares. It said the move would help commuters.', 'Heron Ferries'],
    [
      'The owner of the ship, Halcyon Bulk, denied that. It described the account as “guesswork”.',
      'Halcyon Bulk',
    ],
    ['The lender, Nordic Bloom of Oster, denied that. It called the report “a bad joke”.', 'Nordic Bloom'],
    ['The council approved the plan. It called the bridge “a gift to the town”.', 'council'],
    ['Mayor Ilse Brandt met the Quay Union. It called the talks “a good start for all”.', 'Quay Union'],
    ['The Quay Union rejected the offer. They called it “an insult to us all”.', 'Quay Union'],
    [
      'The residents of Low Street went to court. They called the plan “pure madness”.',
      'residents of Low Street',
    ],
  ])('finds who speaks in %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
    expect(quotesOf(text).at(-1)?.inferred).toBe(true);
  });

  it.each([
    'The dyke broke on Monday. It called to mind “the worst winter of the century”.',
    'Mayor Ilse Brandt resigned on Monday. It called for “a new start for the whole town”.',
    'Heron Shipping was sued by the Quay Council. It called the suit “a waste of time”.',
    'The letter said that rents rose. They called bread “too dear for most people”.',
    'The rate of thefts says that it grows. It called the plan “a waste of time”.',
    'Prices rose in May. They said that bread was “too dear for most”.',
    'The walls were wet. They called to mind “the worst winter of the century”.',
  ])('leaves open who speaks in %s', (text) => {
    expect(lastSpeaker(text) ?? null).toBeNull();
  });
});

describe('a pronoun for somebody unnamed', () => {
  it.each([
    [
      'Ilse Brandt left. In May, a Danish professor wrote a book. “Words are hard to find,” she wrote.',
      'a Danish professor',
    ],
    ['The prosecution denies that Corvan Lines paid; it claims that the money was lent.', 'prosecution'],
  ])('finds who speaks in %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it('is not taken for one of the other gender, nor where somebody is named since', () => {
    expect(lastSpeaker('A woman wrote a book. “Words are hard to find,” he wrote.') ?? null).toBeNull();
    const named = 'A professor met Ilse Brandt in May. “Words are hard to find,” she wrote.';
    expect(lastSpeaker(named)).toBe('Ilse Brandt');
  });
});

it.each([
  ['The company’s chief executive, Ines Falk, left the hall. It said the ship was “sound”.', 'company'],
  ['Tern Ferries’ spokesman, Otto Weil, left the hall. It said the ship was “sound”.', 'Tern Ferries'],
  ['The council’s critic, Ines Falk, left the hall. It said the ship was “sound”.', null],
  ['The council’s report came out on Monday. It said the pier was “unsafe for all”.', null],
])('"it" is the body whose head or spokesman came before: %s', (text, speaker) => {
  expect(lastSpeaker(text) ?? null).toBe(speaker);
});

it('"he" goes on with somebody unnamed, however long the quotation between them is', () => {
  const text = `A spokesman for the port said the questions are hard to part.

“You need a fair choice. The first depends on the law. If the law is broken, that is unfair too,” he told us.`;
  expect(lastSpeaker(text)).toBe('A spokesman for the port');
});
