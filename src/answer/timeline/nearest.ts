import type { Span, TimelineQuery } from '../../model.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { toldByPreposition } from '../question/day-prepositions.ts';
import { topicShare } from '../topic/topic-share.ts';
import { precisionOf } from './date-evidence.ts';
import type { Dated, Material } from './material.ts';
import type { TimelineTopic } from './topic.ts';

/** A sentence tells when something is where it has so much of the topic's weight itself. */
const MIN_OWN = 0.95;
/** So many other words may stand among those of the topic: further apart they tell of several things. */
const MAX_WORDS_AMONG = 7;
/** Characters between the words of the topic and a date that belongs to them, at most. */
const MAX_GAP = 50;
const PRECISE = { day: 0.4, month: 0.2, year: 0 } as const;
/** What is inferred may be another day, and of two alike the day that more reports name is more likely. */
const [INFERRED, NAMED_OFTEN] = [-0.2, 0.05];

/**
 * The sentence that tells when something was ("nearest"), or will be ("ahead"): it has the words of the topic close together, and the date right beside them. Null
 * where none does, or no order was asked for.
 */
export function findNearest(
  { order, topic = '' }: TimelineQuery,
  told: TimelineTopic | null,
  { dated, evidence }: Material,
): Dated | null {
  if (order === undefined || told === null || told.weights.size === 0) return null;
  const { weights } = told;
  const sought = { weights, forms: otherForms(topic, weights), names: neighboursIn(topic, weights) };
  let best: { one: Dated; score: number } | null = null;
  for (const one of dated) {
    // A year is too little to look forward to.
    if (order === 'ahead' && !(isToCome(one) && precisionOf(one.event.date) !== 'year')) continue;
    const gap = gapIn(one, sought);
    if (gap === null || gap > MAX_GAP) continue;
    const { date, inferred } = one.event;
    const score =
      1 -
      gap / MAX_GAP +
      PRECISE[precisionOf(date)] +
      (inferred ? INFERRED : 0) +
      NAMED_OFTEN * evidence.weigh(date);
    if (best === null || score > best.score) best = { one, score };
  }
  return best?.one ?? null;
}

/** Whether something was still to come when it was written. */
export function isToCome({ event, entry: { article } }: Dated): boolean {
  const written = article.published?.slice(0, event.date.length);
  return event.planned || (written !== undefined && event.date > written);
}

interface Sought {
  readonly weights: ReadonlyMap<string, number>;
  /** The stems of what its irregular verbs are otherwise, to the stem that stands in the topic. */
  readonly forms: ReadonlyMap<string, string>;
  /** Stems of words of a name that stand side by side there: "Prime Day" is no day of prime members. */
  readonly names: readonly (readonly [string, string])[];
}

/** Characters between the words of the topic and the date of a sentence; null where it lacks some of them, or they stand far apart. */
function gapIn(
  { entry: { article, extraction }, event }: Dated,
  { weights, forms, names }: Sought,
): number | null {
  const date = extraction.dates.find(
    ({ start, end, value }) => start >= event.start && end <= event.end && value?.startsWith(event.date),
  );
  if (!date) return null;
  const words = tokenize(article.text.slice(event.start, event.end)).flatMap(({ term, start, end }, at) => {
    const own = forms.get(stem(term)) ?? stem(term);
    return weights.has(own) ? [{ at, stem: own, start: event.start + start, end: event.start + end }] : [];
  });
  const there = new Set(words.map((word) => word.stem));
  const told = toldByPreposition(article.text.slice(event.start, date.start), new Set(weights.keys()));
  if (there.size === 0 || topicShare(weights, (one) => Number(there.has(one) || told.has(one))) < MIN_OWN)
    return null;
  const isWhole = names.every(([one, other]) =>
    words.some(
      (word) => word.stem === one && words.some((next) => next.at === word.at + 1 && next.stem === other),
    ),
  );
  if (!isWhole) return null;
  // The last place of each, up to every place in turn: the closest run of all of them.
  const last = new Map<string, (typeof words)[number]>();
  let least: number | null = null;
  for (const word of words) {
    last.set(word.stem, word);
    if (last.size < there.size) continue;
    const run = [...last.values()];
    const first = Math.min(...run.map(({ at }) => at));
    if (word.at - first + 1 - there.size > MAX_WORDS_AMONG) continue;
    const gap = gapBetween({ start: Math.min(...run.map(({ start }) => start)), end: word.end }, date);
    if (least === null || gap < least) least = gap;
  }
  return least;
}

function otherForms(topic: string, weights: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  return new Map(
    tokenize(topic).flatMap(({ term }): [string, string][] =>
      isStopWord(term) || !weights.has(stem(term))
        ? []
        : irregularForms(term).map((other) => [stem(other), stem(term)]),
    ),
  );
}

function neighboursIn(topic: string, weights: ReadonlyMap<string, number>): [string, string][] {
  const tokens = tokenize(topic);
  return tokens.flatMap(({ term, start }, i): [string, string][] => {
    const next = tokens[i + 1];
    if (!next || ![start, next.start].every((at) => /^[\p{Lu}\p{N}]/u.test(topic.slice(at)))) return [];
    const pair: [string, string] = [stem(term), stem(next.term)];
    return pair.every((one) => weights.has(one)) ? [pair] : [];
  });
}

function gapBetween(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}
