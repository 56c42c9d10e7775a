import type { Archive } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import { isNews } from '../../extract/happenings.ts';
import { countIncomplete } from '../../text/incomplete.ts';
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
  readonly words: SentenceWords;
}

/**
 * The sentences that stand best for what happened on one date: near the centroid of all that is told of it, neither
 * curt nor long, close to the topic, and none telling what another one tells; those are kept beside the one they repeat.
 */
export function pickSentences(archive: Archive, candidates: readonly Dated[], limit: number): Told[] {
  const nearest = thin([...candidates].sort((a, b) => b.closeness - a.closeness).slice(0, 2 * MAX_COMPARED));
  const words = sentencesOf(archive);
  const weighed = nearest.map((dated): Weighed => {
    const { event, entry } = dated;
    return { dated, words: words(`${event.start} ${event.end} ${entry.article.id}`) };
  });
  const centroid = sumOf(weighed);
  const ranked = weighed
    .map((one) => ({ one, score: scoreOf(one, centroid) }))
    .sort((a, b) => b.score - a.score);
  const picked: { one: Weighed; terms: ReadonlySet<number>; same: Dated[] }[] = [];
  for (const { one } of ranked) {
    const terms = new Set(one.words.terms);
    const told = picked.find((other) => overlapShare(terms, other.terms) > SAME);
    if (told) told.same.push(one.dated);
    else if (picked.length < limit) picked.push({ one, terms, same: [] });
  }
  return picked.map(({ one: { dated }, same }) => ({ ...dated, same: fromOthers(dated, same) }));
}

function scoreOf({ dated, words }: Weighed, centroid: ReadonlyMap<number, number>): number {
  return (
    cosine(words, centroid) *
    words.size *
    (dated.event.planned ? PLANNED : 1) *
    words.manner *
    (words.hasSince && isSince(dated) ? SINCE : 1) *
    (0.5 + dated.closeness / 2)
  );
}

/** "He has called twice since Friday." Only of a sentence that has the word. */
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
  /** The numbers of its terms, each once, with what it weighs in a vector of length 1. */
  readonly terms: readonly number[];
  readonly values: readonly number[];
  readonly size: number;
  readonly manner: number;
  readonly hasSince: boolean;
}

/** Sentences whose words are kept for the next timeline, or its next page: some 400 bytes each. */
const MIN_KEPT = 8_192;

const sentencesOf = memoiseBy((archive: Archive) => {
  const number = numberTerms(archive);
  return rememberWords((place): SentenceWords => {
    const [start, end, ...id] = place.split(' ');
    const text = archive.get(id.join(' '))?.article.text.slice(Number(start), Number(end)) ?? '';
    return readWords(text, number);
  }, MIN_KEPT);
});

/** A term as its number, with how much it tells in an archive. */
interface NumberedTerm {
  readonly number: number;
  readonly weight: number;
}

/** Numbers the terms of an archive as they come: vectors of numbers are added up several times as fast as those of words. */
function numberTerms(archive: Archive): (term: string) => NumberedTerm {
  const known = new Map<string, NumberedTerm>();
  return (term) => {
    const found = known.get(term);
    if (found) return found;
    const incomplete = countIncomplete();
    const numbered = { number: known.size, weight: termWeight(archive, term) };
    if (countIncomplete() === incomplete) known.set(term, numbered);
    return numbered;
  };
}

function readWords(text: string, numberOf: (term: string) => NumberedTerm): SentenceWords {
  const counts = new Map<NumberedTerm, number>();
  for (const term of termsOf(text)) {
    const numbered = numberOf(term);
    counts.set(numbered, (counts.get(numbered) ?? 0) + 1);
  }
  const weights = Array.from(counts, ([{ weight }, count]) => count * weight);
  const length = Math.hypot(...weights) || 1;
  const words = text.split(/\s+/).length;
  return {
    terms: Array.from(counts.keys(), ({ number }) => number),
    values: weights.map((weight) => weight / length),
    size: words >= MIN_WORDS && words <= MAX_WORDS ? 1 : OUT_OF_SIZE,
    manner: (isNews(text) ? 1 : NO_ACT) * (LEANS.test(text) ? LEANING : 1),
    hasSince: /\bsince /i.test(text),
  };
}

function sumOf(vectors: readonly Weighed[]): ReadonlyMap<number, number> {
  const total = new Map<number, number>();
  for (const {
    words: { terms, values },
  } of vectors) {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      total.set(term, (total.get(term) ?? 0) + (values[i] ?? 0));
    }
  }
  return total;
}

/** The cosine but for the centroid's length, which is the same for all. */
function cosine({ terms, values }: SentenceWords, centroid: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (values[i] ?? 0) * (centroid.get(terms[i] ?? 0) ?? 0);
  return sum;
}
