import type { Archive } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import { overlapShare } from '../../text/likeness.ts';
import { termsOf } from '../../text/terms.ts';
import type { Dated } from './material.ts';

/** A sentence that stands for an event, with those of other articles that tell the same. */
export interface Told extends Dated {
  readonly same: readonly Dated[];
}

/** Sentences shorter or longer than this many words count half. */
const [MIN_WORDS, MAX_WORDS] = [8, 30];
const OUT_OF_SIZE = 0.5;
/** What was told beforehand counts less than what is told of it afterwards. */
const PLANNED = 0.7;
/** Sentences that share so much of the shorter one's words tell the same. */
const SAME = 0.5;
/** How many sentences of a date are compared. */
const MAX_COMPARED = 150;

interface Weighed {
  readonly dated: Dated;
  readonly terms: ReadonlySet<string>;
  readonly vector: ReadonlyMap<string, number>;
  readonly size: number;
  readonly tense: number;
}

/**
 * The sentences that stand best for what happened on one date: near the centroid of all that is told of it, neither
 * curt nor long, close to the topic, and none telling what another one tells; those are kept beside the one they repeat.
 */
export function pickSentences(archive: Archive, candidates: readonly Dated[], limit: number): Told[] {
  const nearest = thin([...candidates].sort((a, b) => b.closeness - a.closeness).slice(0, 2 * MAX_COMPARED));
  const weighed = nearest.map((dated) => weigh(archive, dated));
  const centroid = sum(weighed.map(({ vector }) => vector));
  const ranked = weighed
    .map((one) => ({
      ...one,
      score: cosine(one.vector, centroid) * one.size * one.tense * (0.5 + one.dated.closeness / 2),
    }))
    .sort((a, b) => b.score - a.score);
  const picked: { one: Weighed; same: Dated[] }[] = [];
  for (const one of ranked) {
    const told = picked.find((other) => overlapShare(one.terms, other.one.terms) > SAME);
    if (told) told.same.push(one.dated);
    else if (picked.length < limit) picked.push({ one, same: [] });
  }
  return picked.map(({ one, same }) => ({ ...one.dated, same: fromOthers(one.dated, same) }));
}

/** At most so many of them, from all over. */
function thin(candidates: readonly Dated[]): readonly Dated[] {
  const step = candidates.length / MAX_COMPARED;
  if (step <= 1) return candidates;
  return Array.from({ length: MAX_COMPARED }, (_, index) => candidates[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

/** One sentence an article, and none of the article that is shown. */
function fromOthers(shown: Dated, same: readonly Dated[]): Dated[] {
  const seen = new Set([shown.entry.article.id]);
  return same.filter(({ entry }) => !seen.has(entry.article.id) && seen.add(entry.article.id));
}

function weigh(archive: Archive, dated: Dated): Weighed {
  const { article } = dated.entry;
  const text = article.text.slice(dated.event.start, dated.event.end);
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector = new Map<string, number>();
  for (const [term, count] of counts) {
    vector.set(term, count * termWeight(archive, term));
  }
  const length = Math.hypot(...vector.values()) || 1;
  for (const [term, value] of vector) vector.set(term, value / length);
  const words = text.split(/\s+/).length;
  const tense = dated.event.planned ? PLANNED : 1;
  const size = words >= MIN_WORDS && words <= MAX_WORDS ? 1 : OUT_OF_SIZE;
  return { dated, terms: new Set(counts.keys()), vector, size, tense };
}

function sum(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, value] of vector) total.set(term, (total.get(term) ?? 0) + value);
  }
  return total;
}

/** The cosine but for the centroid's length, which is the same for all. */
function cosine(vector: ReadonlyMap<string, number>, centroid: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, value] of vector) dot += value * (centroid.get(term) ?? 0);
  return dot;
}
