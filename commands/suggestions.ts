import { titleOf } from '../src/answer/passage.ts';
import type { Choice } from '../src/discord/command.ts';
import type { Desk } from '../src/discord/desk.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { fold } from '../src/text/fold.ts';

/** Names of people who are quoted, in any spelling that the articles have; those quoted most come first. */
export function suggestSpeakers(typed: string, desk: Desk): Choice[] {
  const people = desk.archive()?.people.all ?? [];
  return best(
    people.map(({ name, spellings }) => ({ name, value: name, forms: spellings })),
    typed,
  );
}

/** Outlets, those with most articles first. */
export function suggestOutlets(typed: string, desk: Desk): Choice[] {
  const counts = new Map<string, number>();
  for (const outlet of articlesOf(desk).flatMap(({ outlet }) => outlet ?? [])) {
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const outlets = [...counts].sort(([, a], [, b]) => b - a).map(([outlet]) => outlet);
  return best(
    outlets.map((outlet) => ({ name: outlet, value: outlet, forms: [outlet] })),
    typed,
  );
}

/** Articles by title. The value is the article's id where the title alone would be too long or could mean several. */
export function suggestArticles(typed: string, desk: Desk): Choice[] {
  const articles = articlesOf(desk).map((article) => ({ title: titleOf(article), id: article.id }));
  const counts = new Map<string, number>();
  for (const { title } of articles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return best(
    articles.map(({ title, id }) => ({
      name: title,
      value: title.length > LIMITS.choiceName || (counts.get(title) ?? 0) > 1 ? id : title,
      forms: [title, id],
    })),
    typed,
  );
}

function articlesOf(desk: Desk) {
  const archive = desk.archive();
  return (archive?.ids ?? []).flatMap((id) => archive?.get(id)?.article ?? []);
}

interface Candidate extends Choice {
  readonly forms: readonly string[];
}

/** Those that begin with what was typed, then those with a word that does, then those that contain it; in each group as given. */
function best(candidates: readonly Candidate[], typed: string): Choice[] {
  const wanted = fold(typed.trim());
  const groups: Choice[][] = [[], [], []];
  for (const { name, value, forms } of candidates) {
    const ranks = forms.map((form) => rank(fold(form), wanted));
    groups[Math.min(...ranks)]?.push({ name, value });
  }
  return groups.flat().slice(0, LIMITS.choices);
}

function rank(form: string, wanted: string): number {
  if (form.startsWith(wanted)) return 0;
  const at = form.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return form.includes(` ${wanted}`) ? 1 : 2;
}
