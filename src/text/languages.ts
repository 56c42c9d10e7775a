import type { UnreadLanguage } from '../model.ts';
import type { Say } from '../words/say.ts';

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
export function languageNote(language: string | null, say: Say): string | null {
  if (language === null || isEnglish(language)) return null;
  const name = say.language(language);
  if (readsQuotations(language)) return say('language.quoted', { language: name });
  return say(readsDates(language) ? 'language.dated' : 'language.searchable', { language: name });
}

/** The same of several articles: "3 articles in Danish are searchable, but without quotes and dates". */
export function unreadNote(unread: UnreadLanguage, say: Say): string {
  const which = { which: countIn([unread], say), n: unread.articles };
  if (readsQuotations(unread.language)) return say('unread.quoted', which);
  return say(readsDates(unread.language) ? 'unread.dated' : 'unread.searchable', which);
}

/** What a question asks for that is not read in every language. */
export type ReadInEnglish = 'quotes' | 'dates' | 'sides';

/**
 * What was not looked at, because of the languages of the articles that were asked, each a sentence; none where all are English. Whatever finds nobody and nothing says
 * so in these words.
 */
export function unreadNotes(languages: readonly UnreadLanguage[], what: ReadInEnglish, say: Say): string[] {
  const note = (
    those: readonly UnreadLanguage[],
    key: 'unread.dates' | 'unread.sides' | 'unread.quotes' | 'unread.reported',
  ) => (those.length === 0 ? [] : [say(key, { which: countIn(those, say) })]);
  const quoted = languages.filter(({ language }) => readsQuotations(language) && !isEnglish(language));
  const unread = languages.filter(({ language }) => !readsQuotations(language));
  const undated = unread.filter(({ language }) => !readsDates(language));
  if (what === 'dates') return note(undated, 'unread.dates');
  if (what === 'sides') return note(languages, 'unread.sides');
  return [...note(unread, 'unread.quotes'), ...note(quoted, 'unread.reported')];
}

const MAX_NAMED = 4;

/** "1 article in Danish", "7 articles in German, Ukrainian and 2 more languages". */
function countIn(languages: readonly UnreadLanguage[], say: Say): string {
  const articles = languages.reduce((sum, one) => sum + one.articles, 0);
  const more = languages.length - MAX_NAMED;
  const names = languages.slice(0, MAX_NAMED).map(({ language }) => say.language(language));
  const all = more > 0 ? [...names, say('unread.moreLanguages', { n: more })] : names;
  return say('unread.articlesIn', { n: articles, languages: say.list(all) });
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
