import type { Article, Scope } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * Whether an article lies within a scope. Dates are compared as far as both are precise; an article without a date lies outside of
 * any `from` and `to`. An outlet matches by its words, "the" left out: `guardian` admits "The Guardian".
 */
export function inScope(article: Article, scope: Scope): boolean {
  if (scope.outlet !== undefined && !isOutlet(article.outlet, scope.outlet)) return false;
  if (scope.from === undefined && scope.to === undefined) return true;
  const { published } = article;
  if (published === null) return false;
  return (
    (scope.from === undefined || compareDates(published, scope.from) >= 0) &&
    (scope.to === undefined || compareDates(published, scope.to) <= 0)
  );
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

function isOutlet(outlet: string | null, wanted: string): boolean {
  if (outlet === null) return false;
  const words = wordsOf(outlet);
  const sought = wordsOf(wanted);
  return sought.length > 0 && ` ${words.join(' ')} `.includes(` ${sought.join(' ')} `);
}

function wordsOf(name: string): string[] {
  const words = tokenize(name).map(({ term }) => term);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
