import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { articleOf } from './quotes/article.fixture.ts';

const GERMAN = '„Das Wasser steigt“, sagte Ines Holm am 3. März 2024. Der Deich wurde 1998 erhöht.';
const DANISH = '”Vandet stiger”, sagde Ines Holm den 3. marts 2024.';
const ENGLISH = '"The water is rising," Ines Holm said on 3 March 2024. The dyke was raised in 1998.';

describe('extraction', () => {
  it('finds quotations and dates in other languages', () => {
    const { quotes, dates, events } = extract(articleOf(GERMAN, 'de'));
    expect([quotes.length, dates.length, events.length]).toEqual([1, 2, 2]);
  });

  it('reads a paragraph in another language than its article in its own', () => {
    const mixed = `${ENGLISH}\n\n«Вода піднялася за одну ніч», — сказала Олена Бережна у вівторок.`;
    const { quotes, dates } = extract(articleOf(mixed, 'en'));
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ines Holm', 'Олена Бережна']);
    expect(dates.map(({ start, end }) => mixed.slice(start, end))).toContain('вівторок');
    const within = `„Das Wasser steigt über Nacht“, sagte Jan Feld.\n\n${ENGLISH}`;
    const german = extract(articleOf(within, 'de'));
    expect(german.quotes.map(({ speaker }) => speaker)).toEqual(['Jan Feld', 'Ines Holm']);
  });

  it('finds sentences alone in a language that nothing is known of', () => {
    const { sentences, ...found } = extract(articleOf(DANISH, 'da'));
    expect(sentences.length).toBeGreaterThan(0);
    expect(found).toEqual({ quotes: [], dates: [], events: [], roles: [] });
  });

  it('finds quotes, dates and events in English, and where the language cannot be told', () => {
    for (const language of ['en', null]) {
      const { quotes, dates, events } = extract(articleOf(ENGLISH, language));
      expect([quotes.length, dates.length, events.length]).toEqual([1, 2, 2]);
    }
  });

  it('finds what people are called, quoted or not, each calling once', () => {
    const text = 'Mayor Greta Falk left. Mayor Falk waved. Her lawyer, Karin Wolle, stayed in Oster Hall.';
    const { roles } = extract(articleOf(text));
    expect(roles.map(({ name, role }) => [name, text.slice(role.start, role.end)])).toEqual([
      ['Greta Falk', 'Mayor'],
      ['Karin Wolle', 'lawyer'],
    ]);
  });

  it.each([
    ['Harbour director Dr. Greta Falk left.', 'Greta Falk', 'Harbour director'],
    ['It hit everybody, like President Brandt and Dr. Greta Falk.', 'Greta Falk', undefined],
    [
      'They fined the rude conduct of Corvan founder and host Karin Wolle.',
      'Karin Wolle',
      'Corvan founder and host',
    ],
    ['Ministry of Trade spokeswoman Karin Wolle left.', 'Karin Wolle', 'Ministry of Trade spokeswoman'],
    ['Corvan founder and then-CEO Karin Wolle left.', 'Karin Wolle', 'Corvan founder and then-CEO'],
  ])('leaves out of a calling what is none: %s', (text, called, role) => {
    const found = extract(articleOf(text)).roles.find(({ name }) => name === called)?.role;
    expect(found && text.slice(found.start, found.end)).toBe(role);
  });
});
