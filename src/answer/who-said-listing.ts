import type { Person } from '../archive/people.ts';
import type { WhoSaidAnswer } from '../model.ts';
import { CLOSEST_NOTE, decide, unansweredLead } from './abstain.ts';
import { relevance, type Topic } from './saying-topic.ts';
import { comparePublished, latestSayings, type Saying, sayingsBy, sayingsIn } from './sayings.ts';
import { type Asked, answerWith, isByThem, isOfKind, isOnTopic, withoutAnswer } from './who-said-asked.ts';
import { sayingItems } from './who-said-items.ts';
import { amount, joinNames, leadOnSpeakers, noteOnSpellings } from './who-said-leads.ts';

const CLOSEST = 3;
const TOPIC_PARAGRAPHS = 300;
/** People quoted in more articles than this are searched by topic first. */
const MANY_ARTICLES = 300;

/** What people said, or what was said about a topic, newest first, undated last. */
export function listSayings(asked: Asked): WhoSaidAnswer {
  const { archive, query, people, topic, limit } = asked;
  const candidates = candidatesFor(asked).filter((one) => isByThem(asked, one) && isOfKind(asked, one));
  const found = candidates.filter((one) => isOnTopic(asked, one)).sort(newestFirst);
  if (people && found.length > 0) {
    const shown = found.slice(0, limit);
    return answerWith(
      asked,
      shown,
      leadOnSpeakers(people, shown, found.length > limit),
      noteOnSpellings(people),
    );
  }
  const answers = topic === null || decide(archive, topic.text, asked.options.strictness, query).answers;
  if (found.length > 0 && answers) return answerWith(asked, found, `${amount(found.length, 'statement')}.`);
  const closest = topic ? nearest(candidates, topic).slice(0, CLOSEST) : [];
  const notes = closest.length > 0 ? [CLOSEST_NOTE] : [];
  const lead = people ? leadOnSilence(people, topic !== null) : unansweredLead(archive);
  return withoutAnswer(query, lead, sayingItems(archive, closest, ['closest']), notes);
}

function candidatesFor({ archive, query, people, topic, limit }: Asked): Saying[] {
  const many =
    people &&
    people.reduce((sum, person) => sum + archive.people.articlesOf(person).length, 0) > MANY_ARTICLES;
  if (topic && (!people || many)) {
    const terms = [...topic.weights.keys()].map((term) => ({ term, weight: 1 }));
    return sayingsIn(archive, archive.rank(terms, { limit: TOPIC_PARAGRAPHS, scope: query }));
  }
  const enough = topic || query.quoteKind ? Number.POSITIVE_INFINITY : limit + 1;
  return people ? sayingsBy(archive, people, query, enough) : latestSayings(archive, query, enough);
}

function newestFirst(a: Saying, b: Saying): number {
  return comparePublished(a.entry.article.published, b.entry.article.published);
}

function nearest(sayings: readonly Saying[], topic: Topic): Saying[] {
  return sayings
    .map((saying) => ({ saying, near: relevance(topic, saying) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ saying }) => saying);
}

function leadOnSilence(people: readonly Person[], onTopic: boolean): string {
  const who = joinNames(people.map(({ name }) => name));
  return onTopic
    ? `${who}: nothing said on that in these articles.`
    : `${who}: nothing said within these limits.`;
}
