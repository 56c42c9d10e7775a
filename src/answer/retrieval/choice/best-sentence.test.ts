import { describe, expect, it } from 'vitest';
import { type LikelySentence, pickRun } from './best-sentence.ts';

/** A made sentence at a place of its paragraph. */
function scored(
  hit: number,
  place: number,
  likely: number,
  words: number,
  is: Partial<LikelySentence['choice']['match']> = {},
): LikelySentence {
  const stems = Array.from({ length: words }, (_, i) => `w${i}`);
  const sentence = {
    start: place * 100,
    end: place * 100 + 90,
    stems,
    shapes: new Uint8Array(words),
    asks: false,
    folded: '',
    text: '',
    language: 'en',
    places: [],
  };
  const match = {
    sentence,
    has: new Uint8Array(0),
    pairs: 0,
    run: 0,
    pairWeight: 0,
    skips: 0,
    quoted: 0,
    freshNames: 0,
    freshNumbers: 0,
    freshWords: 0,
    counted: 0,
    instance: 0,
    timed: 0,
    asks: false,
    offers: false,
    offered: 0,
    offering: [],
    offerNear: 0,
    ...is,
  };
  return { choice: { hit, place, match }, likely };
}

describe('the run of sentences that is shown', () => {
  it('is the likeliest sentence alone where it is near certain', () => {
    const best = pickRun([scored(0, 0, 0.95, 12), scored(0, 1, 0.03, 14)], 0.004);
    expect(best).toEqual({ hit: 0, span: { start: 0, end: 90 } });
  });

  it('takes in its neighbour where either may answer', () => {
    const best = pickRun([scored(0, 1, 0.5, 12), scored(0, 0, 0.4, 14), scored(0, 2, 0.02, 10)], 0.004);
    expect(best).toEqual({ hit: 0, span: { start: 0, end: 190 } });
  });

  it('never joins sentences of two paragraphs, nor more words than are read at a glance', () => {
    expect(pickRun([scored(0, 0, 0.5, 12), scored(1, 0, 0.4, 14)], 0)?.span).toEqual({ start: 0, end: 90 });
    expect(pickRun([scored(0, 0, 0.5, 40), scored(0, 1, 0.4, 40)], 0)?.span).toEqual({ start: 0, end: 90 });
  });

  it('begins with the sentence before a pronoun, which names what is meant', () => {
    const before = scored(0, 0, 0.02, 10);
    const named = scored(0, 1, 0.9, 10);
    const sentence = {
      ...named.choice.match.sentence,
      stems: ['it', ...named.choice.match.sentence.stems.slice(1)],
    };
    const pronoun = { ...named, choice: { ...named.choice, match: { ...named.choice.match, sentence } } };
    expect(pickRun([before, named])?.span).toEqual({ start: 100, end: 190 });
    expect(pickRun([before, pronoun])?.span).toEqual({ start: 0, end: 190 });
  });

  it('begins with the sentence before a role that only that one names', () => {
    const before = scored(0, 0, 0.02, 10);
    const opening = (folded: string, capitals: readonly number[] = []) => {
      const { choice, likely } = scored(0, 1, 0.9, 10);
      const shapes = Uint8Array.from({ length: 10 }, (_, i) => Number(capitals.includes(i)));
      const sentence = { ...choice.match.sentence, folded, shapes };
      return { likely, choice: { ...choice, match: { ...choice.match, sentence } } };
    };
    expect(pickRun([before, opening('the company will build it by may.')])?.span.start).toBe(0);
    expect(pickRun([before, opening('the bridge will be built by may.')])?.span.start).toBe(100);
    expect(pickRun([before, opening('the company harbin will build it.', [2])])?.span.start).toBe(100);
  });

  it('goes on to the sentence that offers what is asked for, unless that is far less likely', () => {
    const offers = { offers: true };
    const [name, kind] = [scored(0, 0, 0.5, 10), scored(0, 1, 0.02, 10, offers)];
    expect(pickRun([name, scored(0, 2, 0, 10)])?.span).toEqual({ start: 0, end: 90 });
    expect(pickRun([name, kind])?.span).toEqual({ start: 0, end: 190 });
    expect(pickRun([name, scored(1, 0, 0.1, 10, offers)])?.span).toEqual({ start: 0, end: 90 });
  });

  it('is the likeliest sentence however long it is', () => {
    expect(pickRun([scored(0, 0, 0.95, 900), scored(1, 0, 0.03, 5)])?.hit).toBe(0);
  });

  it('never ends with a question', () => {
    const question = scored(0, 0, 0.9, 10, { asks: true });
    expect(pickRun([question, scored(0, 1, 0.01, 20)])?.span).toEqual({ start: 0, end: 190 });
    expect(pickRun([question, scored(1, 0, 0.01, 20)])?.hit).toBe(1);
    expect(pickRun([question])).toBeNull();
  });

  it('is a question that offers what is asked, where nothing else is likely', () => {
    const offering = { asks: true, offers: true };
    expect(pickRun([scored(0, 0, 0.97, 10, offering), scored(1, 0, 0.01, 20)])?.hit).toBe(0);
    expect(pickRun([scored(0, 0, 0.6, 10, offering), scored(1, 0, 0.3, 20)])?.hit).toBe(1);
  });

  it('is none where there is no sentence', () => {
    expect(pickRun([])).toBeNull();
  });
});
