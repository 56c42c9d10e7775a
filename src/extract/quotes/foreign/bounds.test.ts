import { describe, expect, it } from 'vitest';
import { quoteLanguage } from '../languages/index.ts';
import { readSayings } from './paragraph-sayings.ts';
import { findMarkedWords } from './quotations.ts';

const SAYING = '„Das Wasser steigt über Nacht“, sagte Ines Holm. ';

describe('what no article has', () => {
  it('is not looked through: a paragraph as long as a book', () => {
    const german = quoteLanguage('de');
    if (!german) throw new Error('German is not known');
    expect(readSayings(SAYING.repeat(3), german)).toHaveLength(3);
    expect(readSayings(SAYING.repeat(1000), german)).toEqual([]);
  });

  it('is no quotation: words between marks that are pages apart', () => {
    expect(findMarkedWords(`„${'Wort '.repeat(2000)}“`, ['„“'])).toEqual([]);
    expect(findMarkedWords('„Wort für Wort“ und „Satz für Satz“', ['„“'])).toHaveLength(2);
  });
});
