import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { articleOf } from './quotes/article.fixture.ts';

const GERMAN = '„Das Wasser steigt“, sagte Ines Holm am 3. März 2024. Der Deich wurde 1998 erhöht.';
const ENGLISH = '"The water is rising," Ines Holm said on 3 March 2024. The dyke was raised in 1998.';

describe('extraction', () => {
  it('finds sentences alone in another language than English', () => {
    const { sentences, ...found } = extract(articleOf(GERMAN, 'de'));
    expect(sentences.length).toBeGreaterThan(0);
    expect(found).toEqual({ quotes: [], dates: [], events: [] });
  });

  it('finds quotes, dates and events in English, and where the language cannot be told', () => {
    for (const language of ['en', null]) {
      const { quotes, dates, events } = extract(articleOf(ENGLISH, language));
      expect([quotes.length, dates.length, events.length]).toEqual([1, 2, 2]);
    }
  });
});
