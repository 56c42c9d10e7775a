import { describe, expect, test } from 'vitest';
import { wordsIn } from '../passages/match-words.ts';
import { matchQuote, readSought } from './match-quote.ts';

const SPEECH =
  'We will not sail with a cracked hull this week, because the yard has no room, and whoever promised you five crossings a day has never stood on that deck in a north wind.';

function match(sought: string, speech = SPEECH) {
  const words = wordsIn(speech);
  return matchQuote(readSought(sought), { text: speech, content: [words], around: words }, () => 1);
}

const isClose = (sought: string, speech?: string) => {
  const found = match(sought, speech);
  return found?.level === 'close' && found.score >= 0.72;
};

describe('matchQuote', () => {
  test.each([
    ['will not sail with a cracked hull', 'exact'],
    ['we WILL not sail with a cracked hull', 'exact'],
    ['we will not sail with a “cracked” hull', 'exact'],
    ['We will not … cracked hull', 'folded'],
  ])('%s: %s', (sought, level) => expect(match(sought)?.level).toBe(level));

  test.each([
    'will not sail with cracked hulls',
    'whoever promised five crossings a day never stood on the deck',
  ])('a close wording: %s', (sought) => expect(isClose(sought)).toBe(true));

  test.each([
    'we will sail with a cracked hull',
    'the yard promised a new hull and five decks',
    'north wind cracked the yard',
    'the week on deck',
    'submarines are made of cheese',
  ])('no close wording: %s', (sought) => expect(isClose(sought)).toBe(false));

  test('another number is another statement', () => {
    const speech = 'the storm cost the fleet 14 boats and most of its nets';
    expect(isClose('the storm cost our fleet 14 boats and its nets', speech)).toBe(true);
    expect(isClose('the storm cost our fleet 40 boats and its nets', speech)).toBe(false);
  });
});
