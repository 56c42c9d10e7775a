import type { Archive } from '../archive/archive.ts';
import { censusOf } from '../archive/census.ts';
import { fold } from '../text/fold.ts';
import { memoiseBy } from '../text/memoise-by.ts';
import { titleOf } from './passages/passage.ts';
import { hasProperName } from './sayings/speaker-names.ts';

/** An article to choose. */
export interface TitleSuggestion {
  /** What to show: the title, or "Untitled (file name)". */
  readonly title: string;
  readonly articleId: string;
}

/** Something to suggest, under each of the ways in which it may be typed. */
interface Suggestion<T> {
  readonly value: T;
  readonly forms: readonly (readonly string[])[];
}

interface Suggestions {
  readonly speakers: readonly Suggestion<string>[];
  readonly outlets: readonly Suggestion<string>[];
  readonly titles: readonly Suggestion<TitleSuggestion>[];
}

/**
 * People and bodies that are quoted, by their canonical names; those with most quotes first. What was typed may begin any
 * word of any spelling, without accents and capitals; several words may be begun ("vol zel"). Nothing typed: the first.
 */
export function suggestSpeakers(archive: Archive, typed: string, limit: number): string[] {
  return choose(suggestionsOf(archive).speakers, typed, limit);
}

/** Outlets, those with most articles first; found as speakers are. */
export function suggestOutlets(archive: Archive, typed: string, limit: number): string[] {
  return choose(suggestionsOf(archive).outlets, typed, limit);
}

/** Articles by title or id, newest first; found as speakers are. */
export function suggestTitles(archive: Archive, typed: string, limit: number): TitleSuggestion[] {
  return choose(suggestionsOf(archive).titles, typed, limit);
}

/** Titles that are suggested: of the newest articles, since each takes most of a kilobyte. Older ones are found by what their title says. */
const MAX_TITLES = 50_000;

const suggestionsOf = memoiseBy((archive: Archive): Suggestions => {
  const { newest, outlets } = censusOf(archive);
  const suggestions: Suggestions = {
    // "A source", "both leaders" and the like speak as well, but nobody looks for them by name.
    speakers: archive.people.all
      .filter(({ name }) => hasProperName(name))
      .map(({ name, spellings }) => suggestion(name, spellings)),
    outlets: outlets.map(({ name }) => suggestion(name, [name])),
    titles: newest.slice(0, MAX_TITLES).flatMap((id) => {
      const article = archive.get(id)?.article;
      return article ? [titleSuggestion(titleOf(article), id)] : [];
    }),
  };
  return suggestions;
});

function titleSuggestion(title: string, articleId: string): Suggestion<TitleSuggestion> {
  return suggestion({ title, articleId }, [title, articleId]);
}

function suggestion<T>(value: T, forms: readonly string[]): Suggestion<T> {
  return { value, forms: [...new Set(forms.map(fold))].map(wordsOf) };
}

/** Those that begin with what was typed come before those with a later word that does; in both groups as given. */
function choose<T>(suggestions: readonly Suggestion<T>[], typed: string, limit: number): T[] {
  const begun = wordsOf(fold(typed));
  const [first, later]: [T[], T[]] = [[], []];
  for (const { value, forms } of suggestions) {
    if (first.length >= limit) break;
    if (forms.some((words) => begun.every((begin, i) => words[i]?.startsWith(begin)))) first.push(value);
    else if (later.length < limit && forms.some((words) => beginsAll(words, begun))) later.push(value);
  }
  return [...first, ...later].slice(0, limit);
}

/** Whether each of the beginnings begins a word of its own, in any order. */
function beginsAll(words: readonly string[], begun: readonly string[]): boolean {
  const left = [...words];
  return begun.every((begin) => {
    const at = left.findIndex((word) => word.startsWith(begin));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
