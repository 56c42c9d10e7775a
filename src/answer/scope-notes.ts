import type { Archive } from '../archive/archive.ts';
import { censusOf } from '../archive/census.ts';
import { scopeTest } from '../archive/scope.ts';
import type { Article, Query } from '../model.ts';
import { fold } from '../text/fold.ts';
import { dateInWords, rangeInWords } from './passages/date-words.ts';
import { titleOf } from './passages/passage.ts';
import { openPronoun } from './question/pronouns.ts';

const OUTLETS = 8;

/**
 * What to say where the limits of a query leave no article at all: that no outlet is called so, or that none was published
 * then. Empty where some article lies within them, so that something else is amiss.
 */
export function scopeNotes(archive: Archive, query: Query): string[] {
  return [...openNotes(query), ...limitNotes(archive, query)];
}

/** That a question leaves open whom it asks about. */
function openNotes(query: Query): string[] {
  // A question that goes on from another says it in brackets.
  const isOpen = query.kind === 'ask' && !/ \(.+\)\?$/s.test(query.question);
  const word = isOpen ? openPronoun(query.question)?.word : undefined;
  return word === undefined
    ? []
    : [`The question doesn't say who “${word.toLowerCase()}” is: ask with the name.`];
}

function limitNotes(archive: Archive, query: Query): string[] {
  if (!('outlet' in query || 'from' in query || 'to' in query)) return [];
  const { outlet, from, to } = query;
  if (outlet === undefined && from === undefined && to === undefined) return [];
  const articles = censusOf(archive).newest;
  const own = outlet === undefined ? articles : articles.filter(scopeTest({ outlet }));
  if (articles.length === 0) return [];
  if (outlet !== undefined && own.length === 0)
    return [`No article is by “${outlet}”${insteadOf(articles)}.`, ...creditsTo(articles, outlet)];
  // The dates of a timeline are those of what happened.
  if (query.kind === 'timeline') return [];
  const published = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (own.some(scopeTest(published))) return [];
  const days = own.flatMap((article) => article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const whose = outlet === undefined ? 'article' : `article by “${outlet}”`;
  if (first === undefined || last === undefined) return [`No ${whose} has a date.`];
  const span = first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
  return [`No ${whose} was published${rangeInWords(from, to)}: those with a date are from ${span}.`];
}

/** That an article names the outlet as its own source. */
function creditsTo(articles: readonly Article[], outlet: string): string[] {
  const name = fold(outlet).replace(/^the /, '').replaceAll(' ', '');
  const crediting = articles.find(({ source }) => source !== undefined && fold(source).includes(name));
  return name !== '' && crediting
    ? [`But “${titleOf(crediting)}” credits ${crediting.source} as its source.`]
    : [];
}

function insteadOf(articles: readonly Article[]): string {
  const names = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort();
  if (names.length === 0) return ': none of them names its outlet';
  const more = names.length > OUTLETS ? ` and ${names.length - OUTLETS} more` : '';
  return `: there ${names.length === 1 ? 'is' : 'are'} ${names.slice(0, OUTLETS).join(', ')}${more}`;
}
