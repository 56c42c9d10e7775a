import type { Query } from '../../../model.ts';
import { termsOf } from '../../../text/terms.ts';
import { COMPLETED } from '../../question/completed.ts';
import { withoutArticle, withoutPreamble } from './bare-words.ts';
import { leavesOpen, pointsBack, withoutPointers } from './pointers.ts';
import { queryByRule } from './rules.ts';

const OTHER =
  /^(?:(?:and|but|so|ok|okay|what|how|about)\b[\s,]*)*(?:and|about)\s+(?<name>[^?!.,]+)[\s?!.]*$/i;
const WHEN = /^(?:(?:and|but|so)\b[\s,]*)?when(?: (?:was|did|is) (?:it|that|this)(?: happen)?)?[\s?!.]*$/i;
/** "And about wages?", after what somebody said. */
const ON_TOPIC = /^(?:(?:and|but|so|ok|okay)\b[\s,]*)*(?:anything )?(?:about|on)\b/i;
const QUESTION_WORD =
  /^(?:who|what|when|where|why|how|which|whose|whom|is|are|was|were|did|does|do|has|have|can|will)\b/i;

/** Fills in from the query before what a follow-up leaves open. */
export function complete(query: Query | null, words: string, topic: string, previous: Query): Query | null {
  if (query === null) return sameForAnother(words, topic, previous);
  if (query.kind === 'who-said' && isByPronoun(query)) {
    if (previous.kind !== 'who-said' || previous.speaker === undefined) return null;
    const wanted = pointsBack(query.topic) ? previous.topic : query.topic;
    return { kind: 'who-said', speaker: previous.speaker, ...(wanted !== undefined && { topic: wanted }) };
  }
  if (query.kind === 'who-said' && query.speaker && pointsBack(query.topic)) {
    // "What else" asks for all of it, and nobody is a topic of their own.
    const isOther = /\belse\b/i.test(words) || sameWords(query.speaker, topic);
    return isOther || isOfSpeakerAlone(previous) || asksWhoItIs(previous) ? query : { ...query, topic };
  }
  if (query.kind === 'coverage' && ON_TOPIC.test(words) && previous.kind === 'who-said' && previous.speaker)
    return { kind: 'who-said', speaker: previous.speaker, topic: query.topic };
  if (query.kind === 'timeline' && Object.keys(query).length === 1) return { ...query, topic };
  if (query.kind === 'timeline' && query.topic && leavesOpen(query.topic)) {
    const own = withoutPointers(query.topic);
    return { ...query, topic: own === '' ? topic : `${own} (${topic})` };
  }
  if ((query.kind === 'positions' || query.kind === 'coverage') && pointsBack(query.topic))
    return { ...query, topic };
  return query;
}

/** "and the coast guard?", "what about Seoul?": the same for somebody else; "and when?": the same by date. */
function sameForAnother(words: string, topic: string, previous: Query): Query | null {
  if (WHEN.test(words)) return { kind: 'timeline', topic };
  const name = OTHER.exec(words)?.groups?.['name'];
  if (name === undefined || QUESTION_WORD.test(name)) return null;
  if (previous.kind === 'who-said' && previous.speaker) return { ...previous, speaker: withoutArticle(name) };
  if (previous.kind === 'timeline' && previous.person) return { ...previous, person: withoutArticle(name) };
  if (previous.kind === 'coverage') return { ...previous, topic: withoutArticle(name) };
  if (previous.kind === 'mentions') return { ...previous, words: withoutArticle(name) };
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

/** "Who started it?", with "it" for the one name of the question before, beside whatever else that asked; null where it has none, or several. */
export function withNameForIt(words: string, previous: Query): string | null {
  if (previous.kind !== 'ask' || !/\bits?\b/i.test(words)) return null;
  const [name, ...others] = new Set([...previous.question.matchAll(NAMES)].map(([found]) => found));
  if (name === undefined || others.length > 0) return null;
  const bare = name.replace(/['’]s$/, '');
  return withoutPreamble(words)
    .replace(/\bits\b/gi, `${bare}'s`)
    .replace(/\bit\b/gi, bare);
}

/** The words as a question that can stand alone: with the topic where they point back to it. */
export function complement(words: string, topic: string | null): string {
  if (topic === null || !leavesOpen(words) || sameWords(words, topic)) return withoutPreamble(words);
  const bare = withoutPreamble(words).replace(/[?!.\s]+$/, '');
  return bare === '' ? `${topic}?` : `${bare} (${topic})?`;
}

/** "And Seoul?", "what about Seoul?" */
export function isForAnother(words: string): boolean {
  return OTHER.test(words);
}

/** "What did she say?" */
export function isByPronoun(query: Query): boolean {
  return query.kind === 'who-said' && /^(?:he|she|it|they)$/i.test(query.speaker ?? '');
}

/** "What did the mayor say?": about anything. */
export function isOfSpeakerAlone(query: Query): boolean {
  return query.kind === 'who-said' && query.topic === undefined && query.quote === undefined;
}

/** "Who leads the inquiry?", "who won the cup?": what was asked tells who somebody is, not what they speak about. */
function asksWhoItIs(query: Query): boolean {
  return (
    query.kind === 'who-is' ||
    (query.kind === 'ask' &&
      /^who(?:['’]s| (?:is|was|are|were|leads?|led|runs?|ran|heads?|headed|chairs?|chaired|owns?|owned|won|wins|founded|wrote|made|designed|plays?|played))\b/i.test(
        query.question,
      ))
  );
}

/** True where a topic is no more than a name, or a part of it. */
function sameWords(name: string, topic: string): boolean {
  const known = new Set(termsOf(name));
  return termsOf(topic).every((term) => known.has(term));
}
