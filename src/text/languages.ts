/** True where quotes, dates and events are read in a language (ISO 639-1): English, and texts too short to tell. */
export function isExtracted(language: string | null): boolean {
  return language === null || language === 'en';
}

/** What people are told of an article whose language only the search knows; null for one that is read in full. */
export function languageNote(language: string | null): string | null {
  if (language === null || isExtracted(language)) return null;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `${name}: searchable, but quotes and dates are read in English only`;
}
