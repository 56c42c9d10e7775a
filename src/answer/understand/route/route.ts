import type { Query, Scope } from '../../../model.ts';
import { KINDS } from '../../kinds/index.ts';
import { askedWithin, readLimitsOf } from './asked-within.ts';
import { withoutPreamble } from './bare-words.ts';
import { complement, complete, isByPronoun, isForAnother } from './ellipsis.ts';
import { pointsBack } from './pointers.ts';
import { queryByRule } from './rules.ts';
import { topicOf } from './topic.ts';

/**
 * The queries that plain language can mean, the likeliest first; the first one that the corpus answers is to be shown, else the
 * first. What no rule knows is a question. With the query that somebody replies to, words may leave out what that was
 * about ("and what did Russia say?").
 */
export function route(text: string, now: Date, previous: Query | null = null): readonly [Query, ...Query[]] {
  const words = text.replace(/\s+/g, ' ').trim();
  const topic = previous && topicOf(previous);
  const scope = previous ? scopeOf(previous) : {};
  const ruled = happenedWhen(words, now) ?? askedWithin(words, now) ?? queryByRule(words);
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
  const isSpeech = query.kind === 'who-said' && previous?.kind === 'who-said' && isForAnother(words);
  if (query.kind === 'article') return [query, { kind: 'coverage', topic: query.title }];
  // "Articles by" can name an author as well, and "news from" a place.
  if (query.kind === 'timeline' && query.topic === undefined && query.outlet !== undefined && ruled === query)
    return [
      ...([limited, { kind: 'article', title: `by ${query.outlet}` }] as const),
      { kind: 'coverage', topic: query.outlet, order: 'newest' },
    ];
  // Where nothing is said on what was asked before, what is said otherwise.
  const isFilled =
    ruled?.kind === 'who-said' &&
    ruled.speaker !== undefined &&
    (ruled.topic === undefined || pointsBack(ruled.topic));
  const otherwise =
    (isFilled || isSpeech) &&
    query.kind === 'who-said' &&
    query.topic !== undefined &&
    query.speaker !== undefined
      ? [{ kind: 'who-said' as const, speaker: query.speaker, ...scope }]
      : [];
  // Where no article is about a name, it may still be mentioned.
  const mentioned =
    query.kind === 'coverage' ? [{ kind: 'mentions' as const, words: query.topic, ...scopeOf(limited) }] : [];
  if (query.kind === 'who-said' && query.quote !== undefined && !/["“”„«»]/.test(words))
    return [limited, ...(/\bwrote\b/i.test(words) ? [] : [aboutWords(limited, query.quote)]), question];
  return hasQuestion(query) && !isSpeech
    ? [limited, ...otherwise, question, ...mentioned]
    : [limited, ...otherwise, ...mentioned];
}

/** "Who said the bridge was safe?": whoever said it in other words, too. */
function aboutWords(query: Query, topic: string): Query {
  return { kind: 'who-said', topic, ...scopeOf(query) };
}

/** "Who is Ada Moor?", a name by its capitals. */
const WHO_IS =
  /^[Ww]ho(?:['’]s| is| was) (?<name>\p{Lu}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,4})[\s?!.]*$/u;

const HAPPENED =
  /^what(?:'s| is| has| else)? (?:happened|happens|happening|was going on|took place) (?<when>[^?!.]+)[\s?!.]*$/i;

/** "What happened in March 2024?": what the articles date so; null for other words, and where they name no date. */
function happenedWhen(words: string, now: Date): Query | null {
  const when = HAPPENED.exec(withoutPreamble(words))?.groups?.['when'];
  const limits = when === undefined ? null : readLimitsOf(when, now);
  return limits ? { kind: 'timeline', ...limits } : newsSince(words, now);
}

const SINCE =
  /^(?:(?:what(?:['’]s| is| has| was)?|any|anything|the|all) )*(?:news|new|happened|articles?|reports?|events?|updates?)(?: (?:is there|do you have))? (?<side>since|after|from|before|until|till|up to) (?<when>[^?!]+?)[\s?!.]*$/i;

/** "News since March", "what happened before 2031?": what the articles date so; null for other words. */
function newsSince(words: string, now: Date): Query | null {
  const { side = '', when } = SINCE.exec(withoutPreamble(words))?.groups ?? {};
  const limits =
    when === undefined ? null : readLimitsOf(`${side.replace(/^up to$/i, 'until')} ${when}`, now);
  return limits && { kind: 'timeline', ...limits };
}

/** True for what can as well be asked as a question. Quoted words can not: they were said, or they were not. */
function hasQuestion(query: Query): boolean {
  return (
    (query.kind === 'timeline' && query.topic !== undefined) ||
    query.kind === 'coverage' ||
    (query.kind === 'positions' && query.side === undefined) ||
    (query.kind === 'who-said' && query.topic !== undefined)
  );
}

/** Whether an outlet and dates can limit a query. */
export function isLimited(query: Query): query is Query & Scope {
  return Object.hasOwn(KINDS[query.kind].options, 'outlet');
}

function scopeOf(query: Query): Scope {
  if (!isLimited(query)) return {};
  const { outlet, from, to } = query;
  return { ...(outlet && { outlet }), ...(from && { from }), ...(to && { to }) };
}
