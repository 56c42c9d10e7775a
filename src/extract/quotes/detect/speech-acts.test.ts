import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

describe('speakerInActBefore', () => {
  it.each([
    ['Anna Berg began talking to Otto Weil. “The road is closed until Monday.” Otto nodded.', 'Anna Berg'],
    ['Anna Berg turned to Otto Weil. “The gate is shut until Monday.”', 'Anna Berg'],
    ['Anna Berg addressed the crowd. “The gate is shut until Monday.” They cheered.', 'Anna Berg'],
    ['Anna Berg phoned Otto Weil. “The gate is shut until Monday.” Otto Weil sighed.', 'Anna Berg'],
    ['Anna Berg shrugged. “People would miss the old bell.”', 'Anna Berg'],
    ['The sexton, Piet Noordam, shrugged. “People would miss the old bell.”', 'Piet Noordam'],
    ['Asked by Anna Berg, Otto Weil said: “The gate is shut until Monday.”', 'Otto Weil'],
  ])('takes no hearer for the speaker: %s', (text, speaker) => {
    expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it.each([
    ['Otto Weil came in late. “We never slept that night.” Anna Berg laughed.', 'Anna Berg'],
    ['Anna Berg talked with Otto Weil. “The gate is shut until Monday,” he said.', 'Otto Weil'],
  ])('leaves a quotation to whoever says it: %s', (text, speaker) => {
    expect(quotesOf(text).at(-1)?.speaker).toBe(speaker);
  });
});
