import type { Archive } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import type { Person } from '../../archive/people/people.ts';
import type { WhoSaidAnswer } from '../../model.ts';
import { daysApart, spanOf } from '../question/asked-time.ts';
import { decide, unansweredLead } from '../retrieval/decision/abstain.ts';
import { quoteItems } from '../sayings/items.ts';
import {
  latestSayings,
  type ResolvedQuote,
  sayingsBy,
  sayingsIn,
  sayingsOf,
} from '../sayings/resolved-quotes.ts';
import { capitalised } from '../sayings/statement.ts';
import { hasKin, mostRelevance, relevance, relevanceAround, type Topic } from '../topic/quote-topic.ts';
import { type Asked, answerWith, isAskedFor, isCalled, isOnTopic, withoutAnswer } from './asked.ts';
import { leadOnSpeakers, noteOnSpellings, notesOnSpeakers } from './leads.ts';
import { quotedFirst } from './order.ts';

const CLOSEST = 3;
const TOPIC_PARAGRAPHS = 300;
/** Among how many statements the closest are looked for. */
const CONSIDERED = 300;
/** People quoted in more articles than this are searched by topic first. */
const MANY_ARTICLES = 300;
/** In so many articles is looked for what stands around statements. */
const MAX_ARTICLES_AROUND = 40;

/** What people said, or what was said about a topic: newest first, undated last, and of a day quoted words before reported ones. */
export function listSayings(asked: Asked): WhoSaidAnswer {
  const { archive, query, people, topic, limit, say } = asked;
  const listed = candidatesFor(asked, (one) => isAskedFor(asked, one) && isOnTopic(asked, one), limit + 1);
  const found = isReadThrough(asked) ? listed : quotedFirst(listed, topic);
  if (people && found.length > 0) {
    const shown = ownFirst(asked, found.slice(0, limit));
    return answerWith(
      asked,
      shown,
      (items) => leadOnSpeakers(asked, shown, { items, more: found.length > limit }),
      [...noteOnSpellings(people, say), ...notesOnSpeakers(asked)],
    );
  }
  const answers = () =>
    topic === null || decide(archive, topic.text, asked.options.strictness, query).answers;
  if (found.length > 0 && answers())
    return answerWith(asked, found, (items) => say('who-said.statements', { n: items }));
  if (people && isDated(query)) return answerOnOtherDays(asked, people);
  const around = people && topic ? saidAround(asked, topic) : [];
  if (people && topic && around.length > 0)
    return answerWith(
      asked,
      around,
      (items) =>
        `${leadOnSpeakers(asked, around, { items, more: false })} ${say('who-said.around', { topic: topic.text })}`,
      notesOnSpeakers(asked),
    );
  const others = topic ? candidatesFor(asked, (one) => isAskedFor(asked, one), CONSIDERED) : [];
  const closest = topic ? nearest(archive, others, topic) : [];
  const lead = people ? leadOnSilence(asked, people) : unansweredLead(archive, say);
  return withoutAnswer(
    query,
    lead,
    quoteItems(archive, closest, { say, marks: ['closest'] }),
    notesOnSpeakers(asked),
  );
}

/** What people said where the article, and not the statement itself, tells of the topic: the nearest first. */
function saidAround({ options, ...asked }: Asked, topic: Topic): ResolvedQuote[] {
  if (options.strictness === 'strict' || asked.people === null) return [];
  const near = new Map<string, boolean>();
  const isNear = (id: string) => {
    const known = near.get(id) ?? hasKin(asked.archive, id, topic);
    near.set(id, known);
    return known;
  };
  const all = sayingsBy(asked.archive, asked.people, {
    scope: asked.query,
    limit: CONSIDERED,
    articles: MAX_ARTICLES_AROUND,
    isWanted: (one) => isNear(one.entry.article.id) && isAskedFor({ options, ...asked }, one),
  });
  return all
    .map((saying) => ({ saying, near: relevanceAround(topic, saying) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, CLOSEST)
    .map(({ saying }) => saying);
}

function isDated({ from, to }: Asked['query']): boolean {
  return from !== undefined || to !== undefined;
}

/** Nobody is quoted within the dates: what they are quoted with on the nearest other days. */
function answerOnOtherDays(asked: Asked, people: readonly Person[]): WhoSaidAnswer {
  const { query, say } = asked;
  const { from, to, ...undated } = query;
  const listed = candidatesFor(
    { ...asked, query: undated },
    (one) => isAskedFor(asked, one) && isOnTopic(asked, one),
    CONSIDERED,
  );
  const range = {
    from: spanOf(from ?? '')?.from ?? Number.NEGATIVE_INFINITY,
    to: spanOf(to ?? '')?.to ?? Number.POSITIVE_INFINITY,
    named: true,
  };
  const distance = ({ entry }: ResolvedQuote) =>
    daysApart(entry.article.published, range) ?? Number.POSITIVE_INFINITY;
  const dated = listed.filter(({ entry }) => entry.article.published !== null);
  const closest = dated.toSorted((a, b) => distance(a) - distance(b)).slice(0, CLOSEST);
  const about = asked.topic ? say('who-said.about', { topic: asked.topic.text }) : '';
  const silence = say('who-said.notThen', {
    who: capitalised(say.names(people.map(({ inText }) => inText))),
    n: people.length,
    about,
    range: say.range(from, to),
  });
  const lead = closest.length > 0 ? `${silence} ${say('who-said.nearestInTime')}` : silence;
  return withoutAnswer(
    query,
    lead,
    quoteItems(asked.archive, closest, { say, marks: ['closest'] }),
    notesOnSpeakers(asked),
  );
}

/** Whether all that one article quotes is asked for, which is shown as the article has it. */
function isReadThrough({ query, people, topic }: Asked): boolean {
  return query.article !== undefined && people === null && topic === null;
}

/** What somebody says under their own name comes before what is said in their service. */
function ownFirst({ through }: Asked, quotes: readonly ResolvedQuote[]): ResolvedQuote[] {
  const isThrough = ({ person }: ResolvedQuote) => person !== undefined && through.includes(person);
  return [...quotes.filter((one) => !isThrough(one)), ...quotes.filter(isThrough)];
}

/** How often people are quoted within the limits, as far as is counted. */
function quotesOf({ archive, query }: Asked, people: readonly Person[]): number {
  return sayingsBy(archive, people, { scope: query, limit: CONSIDERED, isWanted: () => true }).length;
}

function candidatesFor(
  { archive, query, people, topic }: Asked,
  isWanted: (saying: ResolvedQuote) => boolean,
  limit: number,
): ResolvedQuote[] {
  const articles = people?.reduce((sum, person) => sum + archive.people.articlesOf(person).length, 0) ?? 0;
  if (topic && (!people || articles > MANY_ARTICLES)) {
    const terms = [...topic.weights.keys(), ...topic.spelledOut.values()].map((term) => ({
      term,
      weight: 1,
    }));
    const near = sayingsIn(archive, archive.rank(terms, { limit: TOPIC_PARAGRAPHS, scope: query }));
    return near
      .filter((one) => (people === null || (one.person && people.includes(one.person))) && isWanted(one))
      .sort((a, b) => comparePublished(a.entry.article.published, b.entry.article.published));
  }
  const listing = { scope: query, limit, isWanted };
  const ids = query.article === undefined ? null : articlesCalled(archive, query.article);
  if (ids !== null && people === null)
    return ids
      .flatMap((id) => quotesIn(archive, id))
      .filter(isWanted)
      .slice(0, limit);
  return people ? sayingsBy(archive, people, listing) : latestSayings(archive, listing);
}

/** The articles that an id, a title or a part of one means. */
function articlesCalled(archive: Archive, typed: string): readonly string[] {
  if (archive.get(typed)) return [typed];
  return archive.ids.filter((id) => {
    const article = archive.get(id)?.article;
    return article !== undefined && isCalled(article, typed);
  });
}

function quotesIn(archive: Archive, id: string): ResolvedQuote[] {
  const entry = archive.get(id);
  return entry ? sayingsOf(archive, entry) : [];
}

/** The sayings that are nearest to a topic, nearest first, of equals the first. What cannot be among them by what the index knows is not read. */
function nearest(archive: Archive, sayings: readonly ResolvedQuote[], topic: Topic): ResolvedQuote[] {
  const likeliest = sayings
    .map((saying, at) => ({ saying, at, most: mostRelevance(archive, topic, saying) }))
    .sort((a, b) => b.most - a.most);
  let best: readonly { saying: ResolvedQuote; at: number; near: number }[] = [];
  for (const { saying, at, most } of likeliest) {
    const last = best.length < CLOSEST ? undefined : best.at(-1);
    if (most === 0 || (last && (most < last.near || (most === last.near && at > last.at)))) break;
    best = [...best, { saying, at, near: relevance(topic, saying) }]
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near || a.at - b.at)
      .slice(0, CLOSEST);
  }
  return best.map(({ saying }) => saying);
}

function leadOnSilence(asked: Asked, people: readonly Person[]): string {
  const { topic, say } = asked;
  const quotes = quotesOf(asked, people);
  const who = capitalised(say.names(people.map(({ inText }) => inText)));
  if (topic === null || quotes === 0) return say('who-said.nothing', { who });
  const times = say(quotes >= CONSIDERED ? 'count.atLeastTimes' : 'count.times', { n: quotes });
  return say('who-said.notAbout', { who, n: people.length, times, topic: topic.text });
}
