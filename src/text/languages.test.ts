import { describe, expect, it } from 'vitest';
import { countUnread, isExtracted, languageNote } from './languages.ts';

describe('languages', () => {
  it('are read in full where they are English or too short to tell', () => {
    expect([isExtracted('en'), isExtracted(null), isExtracted('de')]).toEqual([true, true, false]);
    expect([languageNote('en'), languageNote(null)]).toEqual([null, null]);
  });

  it('are named where only the search knows them', () => {
    expect(languageNote('da')).toBe('Danish: searchable, but quotes and dates are read in English only');
    expect(languageNote('fr')).toMatch(/^French: searchable, with dates and quotations in quotation marks/);
  });

  it('are counted besides English, most first; texts too short to tell are none', () => {
    expect(countUnread(['fr', 'en', 'da', null, 'da', 'de'])).toEqual([
      { language: 'da', articles: 2 },
      { language: 'de', articles: 1 },
      { language: 'fr', articles: 1 },
    ]);
  });
});
