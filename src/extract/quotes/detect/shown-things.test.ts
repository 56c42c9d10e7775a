import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const speakersIn = (text: string) => [...new Set(quotesOf(text).map(({ speaker }) => speaker))];

describe('what something shows inside of what somebody says', () => {
  it.each([
    'If the letters are genuine, Berg added, trade has grown, and Corvana shows "a new depth of despair" as its stocks run out.',
    'Berg added that the use of mules shows "a new depth of despair" on the part of Corvana.',
    'The sale of its ships suggests that Corvana shows "a new depth of despair", according to Berg.',
  ])('is that speaker’s: %s', (text) => {
    expect(speakersIn(text)).toEqual(['Berg']);
  });

  it('leaves papers that show something by themselves their say', () => {
    expect(speakersIn('A new poll shows that most islanders want the ferry back.')).toEqual(['A new poll']);
  });

  it('leaves people who are quoted inside of other speech theirs', () => {
    const text =
      'Karl Berg said the weather was fine. Mayor Ada Brink said that Berg had called it "an open breach of the pact."';
    expect(speakersIn(text)).toContain('Ada Brink');
  });
});
