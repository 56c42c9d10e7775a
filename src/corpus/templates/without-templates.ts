import type { Article, Removal } from '../../model.ts';
import { joinParagraphs } from '../paragraphs.ts';
import { findTemplate, type LinedArticle } from './find-template.ts';
import { familyName, type LineKeys, lineKeysOf } from './line-keys.ts';

/** The rule that takes them out, as `Removal.rule` names it. */
const RULE = 'outlet-template';

/** A paragraph that is not shown because it belongs to the outlet's template; `place` is its index among those that were read. */
export interface DroppedLine {
  readonly place: number;
  readonly text: string;
}

/** The articles without their outlets' template lines, and what was taken out of each, by id. */
export function withoutTemplates(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly removed: ReadonlyMap<string, readonly Removal[]>;
} {
  const families = new Map<number, { readonly article: Article; readonly lined: LinedArticle }[]>();
  for (const article of articles) {
    const content = () => ({ name: familyName(article) ?? '', lines: linesOf(article) });
    const lined = { ...lineKeysOf(article), content };
    const known = families.get(lined.family);
    if (known) known.push({ article, lined });
    else families.set(lined.family, [{ article, lined }]);
  }
  const removed = new Map<string, readonly Removal[]>();
  const clean = new Map<Article, Article>();
  for (const family of families.values()) {
    const template = findTemplate(family.map(({ lined }) => lined));
    for (const { article, lined } of family) {
      const places = templatePlaces(lined, template);
      if (places.length === 0) continue;
      const { kept, dropped } = dropLines(article, places);
      clean.set(article, kept);
      removed.set(article.id, asRemovals(dropped.map(({ text }) => text)));
    }
  }
  return { articles: articles.map((article) => clean.get(article) ?? article), removed };
}

/** Where an article has lines of its template, as indices of its paragraphs; none where it has nothing else. */
export function templatePlaces({ keys }: LineKeys, template: ReadonlyMap<number, string>): readonly number[] {
  const places = [...keys.keys()].filter((place) => template.has(keys[place] ?? 0));
  return places.length === keys.length ? [] : places;
}

/** An article without the paragraphs at some places, and these. */
export function dropLines(
  article: Article,
  places: readonly number[],
): { readonly kept: Article; readonly dropped: readonly DroppedLine[] } {
  const out = new Set(places);
  const lines = linesOf(article);
  return {
    kept: { ...article, ...joinParagraphs(lines.filter((_, place) => !out.has(place))) },
    dropped: lines.flatMap((text, place) => (out.has(place) ? [{ place, text }] : [])),
  };
}

/** The paragraphs of an article. */
export function linesOf({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): readonly string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Template lines as what `--explain` shows. */
export function asRemovals(lines: readonly string[]): readonly Removal[] {
  return lines.map((text) => ({ rule: RULE, text }));
}
