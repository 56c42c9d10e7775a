import type { Archive } from '../../archive/archive.ts';
import { isNews } from '../../extract/happenings.ts';
import { overlapShare } from '../../text/likeness.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { rememberWords } from '../../text/remember-words.ts';
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
/** What has gone on since a day is not what happened on it. */
const SINCE = 0.5;
/** What tells of how things were counts less than what tells what was done, and so does what leans on the sentence before it. */
const [NO_ACT, LEANING] = [0.6, 0.75];
const LEANS =
  /^["“‘']?(?:but|and|so|yet|then|however|instead|meanwhile|still|also|that|this|these|those|it|its|he|his|she|her|they|their|there|here)\b/i;
/** Sentences that share so much of the shorter one's words tell the same. */
const SAME = 0.5;
/** How many sentences of a date are compared. */
const MAX_COMPARED = 150;

interface Weighed {
  readonly dated: Dated;
  /** Each once, with what it weighs in a vector of length 1. */
  readonly terms: readonly string[];
  readonly values: readonly number[];
  readonly size: number;
  readonly tense: number;
  readonly manner: number;
}

/**
 * The sentences that stand best for what happened on one date: near the centroid of all that is told of it, neither
 * curt nor long, close to the topic, and none telling what another one tells; those are kept beside the one they repeat. `weightOf`: how much
 * a term tells.
 */
export function pickSentences(
  archive: Archive,
  candidates: readonly Dated[],
  { limit, weightOf }: { readonly limit: number; readonly weightOf: WeightOf },
): Told[] {
  const nearest = thin([...candidates].sort((a, b) => b.closeness - a.closeness).slice(0, 2 * MAX_COMPARED));
  const weighed = nearest.map((dated) => weigh(archive, dated, weightOf));
  const centroid = sumOf(weighed);
  const ranked = weighed
    .map((one) => ({
      ...one,
      score:
        cosine(one, centroid) *
        one.size *
        one.tense *
        one.manner *
        (isSince(one.dated) ? SINCE : 1) *
        (0.5 + one.dated.closeness / 2),
    }))
    .sort((a, b) => b.score - a.score);
  const picked: { one: Weighed; terms: ReadonlySet<string>; same: Dated[] }[] = [];
  for (const one of ranked) {
    const terms = new Set(one.terms);
    const told = picked.find((other) => overlapShare(terms, other.terms) > SAME);
    if (told) told.same.push(one.dated);
    else if (picked.length < limit) picked.push({ one, terms, same: [] });
  }
  return picked.map(({ one, same }) => ({ ...one.dated, same: fromOthers(one.dated, same) }));
}

/** "He has called twice since Friday." */
function isSince({ entry: { article, extraction }, event }: Dated): boolean {
  const dates = extraction.dates.filter(
    ({ start, end, value }) => start >= event.start && end <= event.end && value?.startsWith(event.date),
  );
  return (
    dates.length > 0 &&
    dates.every(({ start }) => /\bsince (?:the |last )?$/i.test(article.text.slice(event.start, start)))
  );
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

/** What a sentence says by itself, whatever is asked. */
interface SentenceWords {
  /** Each once, with how often it stands there. */
  readonly terms: readonly string[];
  readonly counts: readonly number[];
  readonly size: number;
  readonly manner: number;
}

/** Sentences whose words are kept for the next timeline, or its next page: some 250 bytes each. */
const MIN_KEPT = 8_192;

const sentencesOf = memoiseBy((archive: Archive) =>
  rememberWords((place): SentenceWords => {
    const [start, end, ...id] = place.split(' ');
    return readWords(archive.get(id.join(' '))?.article.text.slice(Number(start), Number(end)) ?? '');
  }, MIN_KEPT),
);

function readWords(text: string): SentenceWords {
  const terms: string[] = [];
  const counts: number[] = [];
  for (const term of termsOf(text)) {
    const at = terms.indexOf(term);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    else counts[terms.push(term) - 1] = 1;
  }
  const words = text.split(/\s+/).length;
  const size = words >= MIN_WORDS && words <= MAX_WORDS ? 1 : OUT_OF_SIZE;
  const manner = (isNews(text) ? 1 : NO_ACT) * (LEANS.test(text) ? LEANING : 1);
  return { terms, counts, size, manner };
}

/** How much a term tells in an archive. */
type WeightOf = (term: string) => number;

function weigh(archive: Archive, dated: Dated, weightOf: WeightOf): Weighed {
  const { event, entry } = dated;
  const own = sentencesOf(archive)(`${event.start} ${event.end} ${entry.article.id}`);
  const weights = own.terms.map((term, i) => (own.counts[i] ?? 0) * weightOf(term));
  const length = Math.hypot(...weights) || 1;
  return {
    dated,
    terms: own.terms,
    values: weights.map((weight) => weight / length),
    size: own.size,
    tense: event.planned ? PLANNED : 1,
    manner: own.manner,
  };
}

function sumOf(vectors: readonly Weighed[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const { terms, values } of vectors) {
    for (const [i, term] of terms.entries()) total.set(term, (total.get(term) ?? 0) + (values[i] ?? 0));
  }
  return total;
}

/** The cosine but for the centroid's length, which is the same for all. */
function cosine({ terms, values }: Weighed, centroid: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term, i) => sum + (values[i] ?? 0) * (centroid.get(term) ?? 0), 0);
}
