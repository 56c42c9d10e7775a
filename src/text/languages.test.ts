import { describe, expect, it } from 'vitest';
import { sayIn } from '../words/say.ts';
import { countUnread, isEnglish, languageNote, unreadNotes } from './languages.ts';

describe('languages', () => {
  it('are read in full where they are English or too short to tell', () => {
    expect([isEnglish('en'), isEnglish(null), isEnglish('de')]).toEqual([true, true, false]);
    expect([languageNote('en', sayIn()), languageNote(null, sayIn())]).toEqual([null, null]);
  });

  it('are named where only the search knows them', () => {
    expect(languageNote('da', sayIn())).toBe('Danish: searchable, but without quotes and dates');
    expect(languageNote('fr', sayIn())).toMatch(
      /^French: searchable, with dates and quotations in quotation marks/,
    );
  });

  it('are counted besides English, most first; texts too short to tell are none', () => {
    expect(countUnread(['fr', 'en', 'da', null, 'da', 'de'])).toEqual([
      { language: 'da', articles: 2 },
      { language: 'de', articles: 1 },
      { language: 'fr', articles: 1 },
    ]);
  });

  it('are named where nobody looked for quotes, dates or sides', () => {
    const languages = [
      { language: 'fi', articles: 3 },
      { language: 'uk', articles: 1 },
    ];
    expect(unreadNotes(languages, 'quotes', sayIn())).toEqual([
      'Quotes are not read in 3 articles in Finnish.',
      'Only quotations in quotation marks are read in 1 article in Ukrainian: reported speech is read in English only.',
    ]);
    expect(unreadNotes(languages, 'dates', sayIn())).toEqual([
      'Dates are not read in 3 articles in Finnish.',
    ]);
    expect(unreadNotes(languages, 'sides', sayIn())).toEqual([
      'Who takes which side is read in English only, so not in 4 articles in Finnish and Ukrainian.',
    ]);
    expect(unreadNotes([], 'quotes', sayIn())).toEqual([]);
    const many = ['fi', 'da', 'cs', 'hu', 'ro', 'el'].map((language) => ({ language, articles: 1 }));
    expect(unreadNotes(many, 'dates', sayIn())).toEqual([
      'Dates are not read in 6 articles in Finnish, Danish, Czech, Hungarian and 2 more languages.',
    ]);
  });
});
