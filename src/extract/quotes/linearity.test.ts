import { describe, expect, it } from 'vitest';
import { readingOf } from './article.fixture.ts';
import { findAttributions } from './find-attributions.ts';

/** Counts how often quotation marks' and reports' lists are looked into, by a proxy that stands in for an array. */
function counted<T>(list: readonly T[], count: { reads: number }): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.reads++;
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How often finding reports in a text reads a token, a sentence or a quotation. */
function readsOf(text: string): number {
  const count = { reads: 0 };
  const annotated = readingOf(text);
  findAttributions({
    ...annotated,
    quotations: counted(annotated.quotations, count),
    tagged: {
      ...annotated.tagged,
      tokens: counted(annotated.tagged.tokens, count),
      sentences: counted(annotated.tagged.sentences, count),
    },
  });
  return count.reads;
}

describe('findReports', () => {
  it.each([
    [
      'one paragraph',
      (n: number) => 'The mayor said that it was old and he added “no” to Otto Weil. '.repeat(n),
    ],
    ['random marks', (n: number) => '“ ” said " he \' ‘ a, ’ b. '.repeat(2 * n)],
    ['re-opened quotations', (n: number) => '“The bridge is still rather old\n'.repeat(n)],
    ['labels', (n: number) => 'Quote: “It needs paint and new planks.”\n'.repeat(n)],
  ])('reads four times as much for four times the text: %s', (_, make) => {
    expect(readsOf(make(200)) / readsOf(make(50))).toBeLessThan(6);
  });
});
