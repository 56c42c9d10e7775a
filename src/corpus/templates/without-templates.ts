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
  const places = placesOfTemplates(articles.map((article) => linedArticle(article, () => article)));
  const removed = new Map<string, readonly Removal[]>();
  const clean = articles.map((article, index) => {
    const { kept, dropped } = dropLines(article, places.get(index) ?? []);
    if (dropped.length === 0) return article;
    removed.set(article.id, asRemovals(dropped.map(({ text }) => text)));
    return kept;
  });
  return { articles: clean, removed };
}

/** An article as the search for templates sees it; `open` gives it once more where its words are wanted. */
export function linedArticle(article: Article, open: () => Article): LinedArticle {
  const content = () => {
    const opened = open();
    return { name: familyName(opened) ?? '', lines: linesOf(opened) };
  };
  return { ...lineKeysOf(article), content };
}

/** Where some of the articles have lines of their outlets' templates, by their places in the list. */
export function placesOfTemplates(articles: readonly LinedArticle[]): ReadonlyMap<number, readonly number[]> {
  const families = new Map<number, number[]>();
  for (const [index, { family }] of articles.entries()) {
    const known = families.get(family);
    if (known) known.push(index);
    else families.set(family, [index]);
  }
  const found = new Map<number, readonly number[]>();
  for (const family of families.values()) {
    const members = family.flatMap((index) => articles[index] ?? []);
    const template = findTemplate(members);
    for (const [at, index] of family.entries()) {
      const member = members[at];
      const places = member ? templatePlaces(member, template) : [];
      if (places.length > 0) found.set(index, places);
    }
  }
  return found;
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
