import type { Query, Scope } from '../../model.ts';
import { termsOf } from '../../text/terms.ts';
import { readDate } from '../date-input.ts';
import { queryByRule, withoutArticle, withoutPreamble } from './rules.ts';

/**
 * The queries that plain language can mean, the likeliest first; the first one that the corpus answers is to be shown, else the
 * first. What no rule knows is a question. With the query that somebody replies to, words may leave out what that was
 * about ("and what did Russia say?").
 */
export function route(text: string, now: Date, previous: Query | null = null): readonly [Query, ...Query[]] {
  const words = text.replace(/\s+/g, ' ').trim();
  const topic = previous && firstWords(flattened(topicOf(previous)));
  const scope = previous ? scopeOf(previous) : {};
  const ruled = happenedWhen(words, now) ?? queryByRule(words);
  const query = topic === null || previous === null ? ruled : complete(ruled, words, topic, previous);
  const question: Query = { kind: 'ask', question: complement(words, topic), ...scope };
  // Where no sentence introduces somebody, their own words do, under what articles call them.
  const name = WHO_IS.exec(withoutPreamble(words))?.groups?.['name'];
  if (query === null && name !== undefined) return [question, { kind: 'who-said', speaker: name, ...scope }];
  if (query === null || isByPronoun(query)) return [question];
  // Which outlets report on it is asked of all of them.
  const { outlet: _, ...dates } = scope;
  const limited = isLimited(query) ? { ...(query.kind === 'coverage' ? dates : scope), ...query } : query;
  // "And Seoul?" after what somebody said asks what Seoul said, and nothing else.
  const isSpeech = query.kind === 'who-said' && previous?.kind === 'who-said' && OTHER.test(words);
  if (query.kind === 'article') return [query, { kind: 'coverage', topic: query.title }];
  // "Articles by" can name an author as well, and "news from" a place.
  if (query.kind === 'timeline' && query.topic === undefined && query.outlet !== undefined && ruled === query)
    return [
      ...([limited, { kind: 'article', title: `by ${query.outlet}` }] as const),
      { kind: 'coverage', topic: query.outlet },
    ];
  // Where nothing is said on what was asked before, what is said otherwise.
  const isFilled = ruled?.kind === 'who-said' && ruled.speaker !== undefined && ruled.topic === undefined;
  const otherwise =
    isFilled && query.kind === 'who-said' && query.topic !== undefined && query.speaker !== undefined
      ? [{ kind: 'who-said' as const, speaker: query.speaker, ...scope }]
      : [];
  return hasQuestion(query) && !isSpeech ? [limited, ...otherwise, question] : [limited];
}

/** "Who is Ada Moor?", a name by its capitals. */
const WHO_IS =
  /^[Ww]ho(?:['’]s| is| was) (?<name>\p{Lu}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,4})[\s?!.]*$/u;

const HAPPENED =
  /^what(?:'s| is| has| else)? (?:happened|happens|happening|was going on|took place) (?<when>[^?!.]+)[\s?!.]*$/i;

/** "What happened in March 2024?": what the articles date so; null for other words, and where they name no date. */
function happenedWhen(words: string, now: Date): Query | null {
  const when = HAPPENED.exec(withoutPreamble(words))?.groups?.['when'];
  const range = when === undefined ? null : readDate(when, now);
  return range && { kind: 'timeline', ...range };
}

/** "What did she say?" */
function isByPronoun(query: Query): boolean {
  return query.kind === 'who-said' && /^(?:he|she|it|they)$/i.test(query.speaker ?? '');
}

/** True for what can as well be asked as a question. Quoted words can not: they were said, or they were not. */
function hasQuestion(query: Query): boolean {
  return (
    query.kind === 'timeline' ||
    query.kind === 'coverage' ||
    (query.kind === 'who-said' && query.topic !== undefined)
  );
}

function isLimited(query: Query): query is Query & Scope {
  return ['ask', 'who-said', 'timeline', 'positions', 'coverage'].includes(query.kind);
}

function scopeOf(query: Query): Scope {
  if (!isLimited(query)) return {};
  const { outlet, from, to } = query;
  return { ...(outlet && { outlet }), ...(from && { from }), ...(to && { to }) };
}

/** Fills in from the query before what a follow-up leaves open. */
function complete(query: Query | null, words: string, topic: string, previous: Query): Query | null {
  if (query === null) return sameForAnother(words, topic, previous);
  if (query.kind === 'who-said' && isByPronoun(query)) {
    if (previous.kind !== 'who-said' || previous.speaker === undefined) return null;
    const wanted = pointsBack(query.topic) ? previous.topic : query.topic;
    return { kind: 'who-said', speaker: previous.speaker, ...(wanted !== undefined && { topic: wanted }) };
  }
  if (query.kind === 'who-said' && query.speaker && pointsBack(query.topic)) {
    // "What else" asks for all of it, and nobody is a topic of their own.
    const isOther = /\belse\b/i.test(words) || sameWords(query.speaker, topic);
    return isOther || isOfSpeakerAlone(previous) ? query : { ...query, topic };
  }
  if (query.kind === 'timeline' && Object.keys(query).length === 1) return { ...query, topic };
  if (query.kind === 'timeline' && query.topic && leavesOpen(query.topic)) {
    const own = query.topic.replace(POINTERS, ' ').replace(/\s+/g, ' ').trim();
    return { ...query, topic: own === '' ? topic : `${own} (${topic})` };
  }
  if ((query.kind === 'positions' || query.kind === 'coverage') && pointsBack(query.topic))
    return { ...query, topic };
  return query;
}

const OTHER =
  /^(?:(?:and|but|so|ok|okay|what|how|about)\b[\s,]*)*(?:and|about)\s+(?<name>[^?!.,]+)[\s?!.]*$/i;
const WHEN = /^(?:(?:and|but|so)\b[\s,]*)?when(?: (?:was|did|is) (?:it|that|this)(?: happen)?)?[\s?!.]*$/i;
const QUESTION_WORD =
  /^(?:who|what|when|where|why|how|which|whose|whom|is|are|was|were|did|does|do|has|have|can|will)\b/i;

/** "and the coast guard?", "what about Seoul?": the same for somebody else; "and when?": the same by date. */
function sameForAnother(words: string, topic: string, previous: Query): Query | null {
  if (WHEN.test(words)) return { kind: 'timeline', topic };
  const name = OTHER.exec(words)?.groups?.['name'];
  if (name === undefined || QUESTION_WORD.test(name)) return null;
  if (previous.kind === 'who-said' && previous.speaker) return { ...previous, speaker: withoutArticle(name) };
  if (previous.kind === 'timeline' && previous.person) return { ...previous, person: withoutArticle(name) };
  const question = previous.kind === 'ask' ? withOtherName(previous.question, name) : null;
  return question === null ? null : (queryByRule(question) ?? { kind: 'ask', question });
}

/** A run of capitalised words past the first word. */
const NAMES = /(?<=\s)\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/** The question asked of another: with the one name that it has changed for a new one; null where it has none, or several. */
function withOtherName(question: string, name: string): string | null {
  const { before } = COMPLETED.exec(question)?.groups ?? {};
  if (before !== undefined) return `${name} (${before})?`;
  const [first, ...others] = question.matchAll(NAMES);
  if (!first || others.length > 0 || !/^(?:the )?\p{Lu}/u.test(name)) return null;
  const owner = /['’]s$/.exec(first[0])?.[0] ?? '';
  return `${question.slice(0, first.index)}${name}${owner}${question.slice(first.index + first[0].length)}`;
}

/** The words as a question that can stand alone: with the topic where they point back to it. */
function complement(words: string, topic: string | null): string {
  const isOpen =
    topic !== null && (/^(?:and|but|so|what about|how about)\b/i.test(words) || leavesOpen(words));
  if (!isOpen || sameWords(words, topic)) return withoutPreamble(words);
  const bare = withoutPreamble(words).replace(/[?!.\s]+$/, '');
  return bare === '' ? `${topic}?` : `${bare} (${topic})?`;
}

/** What a query was about, in its own words; null for those that are about nothing in particular. */
function topicOf(query: Query): string | null {
  switch (query.kind) {
    case 'ask': {
      const ruled = queryByRule(query.question);
      if (ruled !== null) return topicOf(ruled);
      return query.question.replace(LEADING_WORDS, '').replace(/[?!.\s]+$/, '') || null;
    }
    case 'who-said':
      return query.topic ?? query.quote ?? query.speaker ?? null;
    case 'timeline':
      return query.topic ?? query.person ?? null;
    case 'positions':
    case 'coverage':
      return query.topic;
    case 'article':
      return query.title;
    default:
      return null;
  }
}

const COMPLETED = /^(?<own>.*?)\s*\((?<before>.+)\)\??$/s;

/** A topic that was completed itself ("the fishing boats (storm)") as one: "the fishing boats, storm". */
function flattened(topic: string | null): string | null {
  const { own, before } = COMPLETED.exec(topic ?? '')?.groups ?? {};
  if (own === undefined || before === undefined) return topic;
  const added = own.replace(POINTERS, ' ').replace(/\s+/g, ' ').trim();
  // What it all began with, and the last that was added.
  const first = before.split(', ').at(-1) ?? before;
  return termsOf(added).length > 0 ? `${added}, ${first}` : before;
}

/** A topic is enough to go on with; a long one would crowd out the words it completes. */
function firstWords(topic: string | null): string | null {
  return topic === null ? null : (/^.{1,120}(?=\s|$)/s.exec(topic)?.[0] ?? topic.slice(0, 120));
}

const LEADING_WORDS =
  /^(?:(?:and|but|so|or|who|what|when|where|why|how|which|whose|whom|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|many|much|the|a|an)\b\s*)+/i;

const POINTER = /\b(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|hers|there|then)\b/i;

/** What points back, and the verb that says no more. */
const POINTERS = new RegExp(`${POINTER.source}|\\bhappen(?:ed|s)?\\b`, 'gi');

/** "What did the mayor say?": about anything. */
function isOfSpeakerAlone(query: Query): boolean {
  return query.kind === 'who-said' && query.topic === undefined && query.quote === undefined;
}

/** True where a topic is no more than a name, or a part of it. */
function sameWords(name: string, topic: string): boolean {
  const known = new Set(termsOf(name));
  return termsOf(topic).every((term) => known.has(term));
}

/** True where nothing is said, or only a word that points back. */
function pointsBack(text: string | undefined): boolean {
  return (
    text === undefined ||
    /^(?:it|this|that|these|those|them|the same|all (?:of )?(?:it|this|that))$/i.test(text)
  );
}

/** True where words point back to something, or are too few to stand alone. */
function leavesOpen(text: string): boolean {
  return POINTER.test(text) || text.split(' ').length <= 2;
}
