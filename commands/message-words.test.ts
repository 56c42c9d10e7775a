import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../src/discord/rendering/limits.ts';
import { sayIn } from '../src/words/say.ts';
import { wordsToLookUp } from './message-words.ts';

describe('wordsToLookUp', () => {
  it('takes a short message as it is, without mentions and custom emoji', () => {
    const message = 'hey <@123456789012345678> <:fish:123456789012345678>\nthe harbour  reopened';
    expect(wordsToLookUp(message, sayIn())).toEqual({ words: 'hey the harbour reopened', notes: [] });
  });

  it('takes whole sentences from the beginning of a long one, and says so', () => {
    const message = `${'The storm sank two ferries. '.repeat(20)}`;
    const { words, notes } = wordsToLookUp(message, sayIn());
    expect(words).toMatch(/^(The storm sank two ferries\. ?)+$/);
    expect(words.length).toBeGreaterThan(MEASURES.question - 30);
    expect(notes).toHaveLength(1);
  });

  it('takes whole words where there are no sentences', () => {
    expect(wordsToLookUp('herring '.repeat(100), sayIn()).words).toMatch(/^(herring )+herring$/);
  });

  it.each(['', ' \n ', '<@123456789012345678>'])('refuses %j', (message) => {
    expect(() => wordsToLookUp(message, sayIn())).toThrow('has no words');
  });

  it('keeps to what can be looked up, for any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 4000 }), (message) => {
        fc.pre(message.trim() !== '');
        const { words } = wordsToLookUp(message, sayIn());
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(MEASURES.question);
      }),
    );
  });
});
