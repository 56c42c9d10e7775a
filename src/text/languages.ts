import type { UnreadLanguage } from '../model.ts';

/** True of English, and of what is too short to tell, which is read as English. */
export function isEnglish(language: string | null): language is 'en' | null {
  return language === null || language === 'en';
}

/** Languages besides English whose dates, and quotations in quotation marks, are read. */
const QUOTED: ReadonlySet<string> = new Set('ar de es fr it ja ko nl pl pt ru sv uk zh'.split(' '));

/** Whether quotations in quotation marks are read in a language (ISO 639-1); reported speech is read in English alone. */
export function readsQuotations(language: string | null): boolean {
  return isEnglish(language) || QUOTED.has(language ?? '');
}

/** Languages of which dates are read, but no quotations. */
const DATED: ReadonlySet<string> = new Set(['he', 'tr']);

/** Whether dates are read in a language (ISO 639-1). */
function readsDates(language: string | null): boolean {
  return readsQuotations(language) || DATED.has(language ?? '');
}

/** What people are told of an article whose language only the search knows; null for one that is read in full. */
export function languageNote(language: string | null): string | null {
  if (language === null || isEnglish(language)) return null;
  if (readsQuotations(language))
    return `${nameOf(language)}: searchable, with dates and quotations in quotation marks; reported speech is read in English only`;
  return readsDates(language)
    ? `${nameOf(language)}: searchable, with dates, but without quotes`
    : `${nameOf(language)}: searchable, but without quotes and dates`;
}

/** The same of several articles: "3 articles in Danish are searchable, but without quotes and dates". */
export function unreadNote(unread: UnreadLanguage): string {
  const is = unread.articles === 1 ? 'is' : 'are';
  const which = `${countIn([unread])} ${is} searchable`;
  if (readsQuotations(unread.language))
    return `${which}, with dates and quotations in quotation marks, but without reported speech`;
  return readsDates(unread.language)
    ? `${which}, with dates, but without quotes`
    : `${which}, but without quotes and dates`;
}

/** What a question asks for that is not read in every language. */
export type ReadInEnglish = 'quotes' | 'dates' | 'sides';

/**
 * What was not looked at, because of the languages of the articles that were asked, each a sentence; none where all are English. Whatever finds nobody and nothing says
 * so in these words.
 */
export function unreadNotes(languages: readonly UnreadLanguage[], what: ReadInEnglish): string[] {
  const quoted = languages.filter(({ language }) => readsQuotations(language) && !isEnglish(language));
  const unread = languages.filter(({ language }) => !readsQuotations(language));
  const undated = unread.filter(({ language }) => !readsDates(language));
  if (what === 'dates') return noteOn(undated, (which) => `Dates are not read in ${which}.`);
  if (what === 'sides')
    return noteOn(languages, (which) => `Who takes which side is read in English only, so not in ${which}.`);
  return [
    ...noteOn(unread, (which) => `Quotes are not read in ${which}.`),
    ...noteOn(
      quoted,
      (which) =>
        `Only quotations in quotation marks are read in ${which}: reported speech is read in English only.`,
    ),
  ];
}

function noteOn(languages: readonly UnreadLanguage[], say: (which: string) => string): string[] {
  return languages.length === 0 ? [] : [say(countIn(languages))];
}

const MAX_NAMED = 4;

/** "1 article in Danish", "7 articles in German, Ukrainian and 2 more languages". */
function countIn(languages: readonly UnreadLanguage[]): string {
  const articles = languages.reduce((sum, one) => sum + one.articles, 0);
  const more = languages.length - MAX_NAMED;
  const names = languages.slice(0, MAX_NAMED).map(({ language }) => nameOf(language));
  const all = more > 0 ? [...names, more === 1 ? '1 more language' : `${more} more languages`] : names;
  const named = new Intl.ListFormat('en-GB').format(all);
  return `${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`} in ${named}`;
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

/** The English name of a language by its ISO 639-1 code. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
