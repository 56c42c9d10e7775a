import type { UnreadLanguage } from '../model.ts';
import { isExtracted } from '../text/languages.ts';

/** Counts the languages that the extractors don't know, the most frequent first. */
export function countUnread(languages: Iterable<string | null>): UnreadLanguage[] {
  const counts = new Map<string, number>();
  for (const language of languages) {
    if (language !== null && !isExtracted(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .map(([language, articles]) => ({ language, articles }))
    .sort((a, b) => b.articles - a.articles || (a.language < b.language ? -1 : 1));
}
