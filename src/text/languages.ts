import type { UnreadLanguage } from '../model.ts';

/** True of English, and of what is too short to tell, which is read as English. */
export function isEnglish(language: string | null): language is 'en' | null {
  return language === null || language === 'en';
}

/** True where quotes, dates and events are read in a language (ISO 639-1): English, and texts too short to tell. */
export function isExtracted(language: string | null): boolean {
  return language === null || language === 'en';
}

/** Languages besides English whose dates, and quotations in quotation marks, are read. */
const QUOTED: ReadonlySet<string> = new Set('ar de es fr it ja ko nl pl pt ru sv tr uk zh'.split(' '));

/** Whether quotations in quotation marks are read in a language (ISO 639-1); reported speech is read in English alone. */
export function readsQuotations(language: string | null): boolean {
  return isExtracted(language) || QUOTED.has(language ?? '');
}

/** What people are told of an article whose language only the search knows; null for one that is read in full. */
export function languageNote(language: string | null): string | null {
  if (language === null || isExtracted(language)) return null;
  return readsQuotations(language)
    ? `${nameOf(language)}: searchable, with dates and quotations in quotation marks; reported speech is read in English only`
    : `${nameOf(language)}: searchable, but quotes and dates are read in English only`;
}

/** The same of several articles: "3 articles in Danish are searchable, but without quotes and dates". */
export function unreadNote({ language, articles }: UnreadLanguage): string {
  const which = articles === 1 ? '1 article' : `${articles} articles`;
  return `${which} in ${nameOf(language)} ${articles === 1 ? 'is' : 'are'} searchable, but without quotes and dates`;
}

/** Counts the languages besides English, the most frequent first. */
export function countUnread(languages: Iterable<string | null>): UnreadLanguage[] {
  const counts = new Map<string, number>();
  for (const language of languages)
    if (!isEnglish(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, articles]) => ({ language, articles }))
    .sort((a, b) => b.articles - a.articles || (a.language < b.language ? -1 : 1));
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
