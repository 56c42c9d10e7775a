import type { Article, Scope } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Who published an article, and when. */
export type Published = Pick<Article, 'outlet' | 'published'>;

/**
 * Whether an article lies within a scope. Dates are compared as far as both are precise; an article without a date lies outside of
 * any `from` and `to`. An outlet matches by its words, "the" left out: `guardian` admits "The Guardian".
 */
export function inScope(article: Published, scope: Scope): boolean {
  return scopeTest(scope)(article);
}

/** `inScope` for many articles: each outlet's name is looked at once. */
export function scopeTest({ outlet, from, to }: Scope): (article: Published) => boolean {
  const outlets = new Map<string, boolean>();
  const sought = outlet === undefined ? [] : outletWords(outlet);
  const isSought = (name: string | null) => {
    if (name === null) return false;
    const known = outlets.get(name) ?? isOutlet(name, sought);
    outlets.set(name, known);
    return known;
  };
  return ({ outlet: name, published }) => {
    if (outlet !== undefined && !isSought(name)) return false;
    if (from === undefined && to === undefined) return true;
    if (published === null) return false;
    const isLate = from === undefined || compareDates(published, from) >= 0;
    return isLate && (to === undefined || compareDates(published, to) <= 0);
  };
}

/** Whether a scope admits everything. */
export function isUnbounded(scope: Scope): boolean {
  return scope.outlet === undefined && scope.from === undefined && scope.to === undefined;
}

function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 'YYYY-MM-DD'.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isOutlet(name: string, sought: readonly string[]): boolean {
  return sought.length > 0 && ` ${outletWords(name).join(' ')} `.includes(` ${sought.join(' ')} `);
}

/** The words by which an outlet is known: a leading “The” aside. */
export function outletWords(name: string): string[] {
  const words = tokenize(name).map(({ term }) => term);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
