import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { printInspection } from './print-inspection.ts';

const ALL = { words: 0, allWords: 0, sentences: 0, allSentences: 0 };
const NOTHING = { sentences: [], quotes: [], dates: [], events: [], roles: [] };

function articleIn(language: string | null): Article {
  const unknown = { title: null, outlet: null, author: null, url: null, published: null, updated: null };
  return { id: 'a', file: 'a.txt', ...unknown, language, text: '', paragraphs: [] };
}

describe('an inspection for people', () => {
  it('says of an article in another language what is not read in it', () => {
    expect(printInspection(articleIn('da'), NOTHING, ALL)).toContain(
      'Language:   Danish: searchable, but without quotes and dates',
    );
  });

  it('says nothing of the language where all is read', () => {
    for (const language of ['en', null]) {
      expect(printInspection(articleIn(language), NOTHING, ALL).join('\n')).not.toContain('Language');
    }
  });
});
