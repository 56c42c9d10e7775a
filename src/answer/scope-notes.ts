import type { Archive } from '../archive/archive.ts';
import { type Census, censusOf } from '../archive/census.ts';
import { scopeTest } from '../archive/scope.ts';
import type { Query } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Say } from '../words/say.ts';
import { titleOf } from './passages/passage.ts';
import { openPronoun } from './question/pronouns.ts';

const OUTLETS = 8;

/**
 * What to say where the limits of a query leave no article at all: that no outlet is called so, or that none was published
 * then. Empty where some article lies within them, so that something else is amiss.
 */
export function scopeNotes(archive: Archive, query: Query, say: Say): string[] {
  return [...openNotes(query, say), ...limitNotes(archive, query, say)];
}

/** That a question leaves open whom it asks about. */
function openNotes(query: Query, say: Say): string[] {
  // A question that goes on from another says it in brackets.
  const isOpen = query.kind === 'ask' && !/ \(.+\)\?$/s.test(query.question);
  const word = isOpen ? openPronoun(query.question)?.word : undefined;
  return word === undefined ? [] : [say('scope.openPronoun', { word: word.toLowerCase() })];
}

function limitNotes(archive: Archive, query: Query, say: Say): string[] {
  if (!('outlet' in query || 'from' in query || 'to' in query)) return [];
  const { outlet, from, to } = query;
  if (outlet === undefined && from === undefined && to === undefined) return [];
  const { newest, outlets } = censusOf(archive);
  if (newest.length === 0) return [];
  const isOwn = scopeTest(outlet === undefined ? {} : { outlet });
  if (outlet !== undefined && !outlets.some(({ name }) => isOwn({ outlet: name, published: null })))
    return [noneBy(outlet, outlets, say), ...creditsTo(archive, outlet, say)];
  if (from === undefined && to === undefined) return [];
  // The dates of a timeline are those of what happened.
  if (query.kind === 'timeline') return [];
  const published = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const isPublished = scopeTest(published);
  const own = newest.flatMap((id) => archive.published(id) ?? []).filter(isOwn);
  if (own.some(isPublished)) return [];
  const days = own.flatMap((article) => article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const whose = outlet === undefined ? '' : say('scope.by', { outlet });
  if (first === undefined || last === undefined) return [say('scope.noDate', { whose })];
  const span =
    first === last ? say.date(first) : say('dates.to', { from: say.date(first), to: say.date(last) });
  return [say('scope.nonePublished', { whose, range: say.range(from, to), span })];
}

/** That an article names the outlet as its own source. */
function creditsTo(archive: Archive, outlet: string, say: Say): string[] {
  const name = fold(outlet).replace(/^the /, '').replaceAll(' ', '');
  if (name === '') return [];
  for (const id of censusOf(archive).newest) {
    const article = archive.get(id)?.article;
    if (article?.source !== undefined && fold(article.source).includes(name))
      return [say('scope.credits', { title: titleOf(article), source: article.source })];
  }
  return [];
}

/** That no article is by an outlet, and by which they are. */
function noneBy(outlet: string, outlets: Census['outlets'], say: Say): string {
  const names = outlets.map(({ name }) => name).sort();
  if (names.length === 0) return say('scope.noOutletNamed', { outlet });
  const more = names.length > OUTLETS ? say('count.andMore', { n: names.length - OUTLETS }) : '';
  const there = `${names.slice(0, OUTLETS).join(', ')}${more === '' ? '' : ` ${more}`}`;
  return say('scope.otherOutlets', { outlet, n: names.length, names: there });
}
