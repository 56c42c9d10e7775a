import { describe, expect, it } from 'vitest';
import { quoteLanguage } from '../languages/index.ts';
import { sayingsIn } from './paragraph-sayings.ts';
import { findQuotations } from './quotations.ts';

const SAYING = '„Das Wasser steigt über Nacht“, sagte Ines Holm. ';

describe('what no article has', () => {
  it('is not looked through: a paragraph as long as a book', () => {
    const german = quoteLanguage('de');
    if (!german) throw new Error('German is not known');
    expect(sayingsIn(SAYING.repeat(3), german)).toHaveLength(3);
    expect(sayingsIn(SAYING.repeat(1000), german)).toEqual([]);
  });

  it('is no quotation: words between marks that are pages apart', () => {
    expect(findQuotations(`„${'Wort '.repeat(2000)}“`, ['„“'])).toEqual([]);
    expect(findQuotations('„Wort für Wort“ und „Satz für Satz“', ['„“'])).toHaveLength(2);
  });
});
