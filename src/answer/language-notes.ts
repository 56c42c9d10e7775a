import type { Archive } from '../archive/archive.ts';
import type { Answer, QueryKind } from '../model.ts';
import { countUnread, type ReadInEnglish, unreadNotes } from '../text/languages.ts';
import type { Say } from '../words/say.ts';

/** What kinds of question rest on that is not read in all languages. */
const RESTS_ON: Partial<Record<QueryKind, ReadInEnglish>> = {
  'who-said': 'quotes',
  'who-is': 'quotes',
  timeline: 'dates',
  positions: 'sides',
};

/**
 * What an answer must say of the articles in other languages than English: of all of them where it found nothing, else of those that it shows. Empty where its kind
 * doesn't mind the language.
 */
export function languageNotes(
  archive: Archive,
  kind: QueryKind,
  { answered, items }: Answer,
  say: Say,
): string[] {
  const what = RESTS_ON[kind];
  if (what === undefined || archive.languages.length === 0) return [];
  if (!answered) return unreadNotes(archive.languages, what, say);
  const shown = new Set(items.flatMap(({ passage }) => passage?.citation.articleId ?? []));
  const languages = [...shown].map((id) => archive.get(id)?.article.language ?? null);
  return unreadNotes(countUnread(languages), what, say);
}
