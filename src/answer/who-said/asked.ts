import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { Article, Item, WhoSaidAnswer, WhoSaidQuery } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Say } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { quoteItems } from '../sayings/items.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import type { Matched } from '../sayings/search-words.ts';
import { toStatement } from '../sayings/statement.ts';
import { MIN_RELEVANCE, mostRelevance, relevance, type Topic } from '../topic/quote-topic.ts';

/** A query of who said what, understood. */
export interface Asked {
  readonly archive: Archive;
  readonly query: WhoSaidQuery;
  readonly options: AnswerOptions;
  readonly say: Say;
  /** Who is meant by the speaker; null where none is asked for. */
  readonly people: readonly Person[] | null;
  /** The role as which the speaker was understood; null where a name was. */
  readonly role: string | null;
  /** Those of `people` through whom a state or a body speaks that was asked for. */
  readonly through: readonly Person[];
  /** Of several speakers that were asked for, the names that nobody bears. */
  readonly missing: readonly string[];
  /** Whose statements are left out. */
  readonly excluded: readonly Person[];
  readonly topic: Topic | null;
  /** How many statements are shown at most. */
  readonly limit: number;
}

export function isByThem({ people }: Asked, { person }: ResolvedQuote): boolean {
  return people === null || (person !== undefined && people.includes(person));
}

/** Whether a statement is of the kind that is asked for, stands where it was asked for, and is of nobody who is left out. */
export function isAskedFor({ query, excluded }: Asked, { quote, entry, person }: ResolvedQuote): boolean {
  const isKind = query.quoteKind === undefined || quote.kind === query.quoteKind;
  const isThere = query.article === undefined || isCalled(entry.article, query.article);
  return isKind && isThere && !(person !== undefined && excluded.includes(person));
}

/** Whether an article is meant by an id, a title or a part of one. */
export function isCalled({ id, title }: Article, typed: string): boolean {
  return id === typed || (title !== null && fold(title).includes(fold(typed).trim()));
}

export function isOnTopic({ archive, topic, options }: Asked, saying: ResolvedQuote): boolean {
  if (topic === null) return true;
  const least = MIN_RELEVANCE[options.strictness];
  return mostRelevance(archive, topic, saying) >= least && relevance(topic, saying) >= least;
}

/** An answer of statements, newest or nearest first as they are given. The lead counts what people are shown. */
export function answerWith(
  { archive, query, limit, say }: Asked,
  sayings: readonly (ResolvedQuote | Matched)[],
  lead: (items: number) => string,
  notes: readonly string[] = [],
): WhoSaidAnswer {
  const shown = sayings.slice(0, limit);
  const items = quoteItems(archive, shown, { say });
  return {
    kind: 'who-said',
    query,
    answered: true,
    notes,
    lead: lead(items.length),
    items,
    statements: shown.map((saying) => toStatement(saying, 'match' in saying ? saying.match.level : null)),
  };
}

/** The answer that there is none, with what comes nearest. */
export function withoutAnswer(
  query: WhoSaidQuery,
  lead: string,
  items: readonly Item[] = [],
  notes: readonly string[] = [],
): WhoSaidAnswer {
  return { kind: 'who-said', query, answered: false, lead, items, notes, statements: [] };
}
