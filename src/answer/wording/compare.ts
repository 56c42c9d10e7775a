import { findQuotations } from '../../extract/quotes/syntax/quotation-marks.ts';
import type { Span } from '../../model.ts';
import { exactWords } from '../sayings/exact-words.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { type Qualification, turnedAround } from '../sayings/turned-around.ts';
import { type Alignment, align, isNearWord } from './align.ts';
import type { Claim, ClaimWord } from './claim.ts';
import { areTurned, type Difference, differencesOf } from './differences.ts';
import type { ClaimPlace } from './find-places.ts';

/** A claim laid along a paragraph: where it stands there, in whose words, and what differs. */
export interface Comparison {
  readonly place: ClaimPlace;
  readonly alignment: Alignment;
  /** How many of the claim's words agree, or nearly. */
  readonly agreeing: number;
  /** From the first word that agrees to the last; offsets into the article. */
  readonly run: Span;
  /** The whole sentences that the run reaches into. */
  readonly sentences: Span;
  readonly differences: readonly Difference[];
  /** Whose quote has most of the run; null where nobody's has any of it. */
  readonly quote: ResolvedQuote | null;
  /** The share of the run's words that this quote has, 0 to 1. */
  readonly spoken: number;
  /** Whether all of the run stands in quotation marks there. */
  readonly isMarked: boolean;
  /** How the rest of the sentence bears on the run. */
  readonly turn: Qualification | null;
  /** Whether an ellipsis of the claim leaves out a word that turns the rest around. */
  readonly hidesNegation: boolean;
}

/** A claim of so few words is compared where one that tells something agrees: "cheap and safe" where they said "cheap but risky". */
const SHORT_CLAIM_WORDS = 4;

/** Lays a claim along a paragraph; null where not two of its words agree or are nearly the same, or, of a claim of few words, one that tells something. */
export function compare(claim: Claim, place: ClaimPlace): Comparison | null {
  const { words, entry } = place;
  const { text } = entry.article;
  const alignment = align(claim.words, words);
  const same = alignment.steps.flatMap(({ isSame, asked, written }) => {
    const [own, theirs] = [claim.words[asked ?? -1], words[written ?? -1]];
    return written !== null && own && theirs && (isSame || isNearWord(own, theirs)) ? [written] : [];
  });
  const [first, last] = [words[same[0] ?? -1], words[same.at(-1) ?? -1]];
  const isShort = claim.words.length <= SHORT_CLAIM_WORDS && first !== undefined && !first.isSmall;
  if (!first || !last || same.length < (isShort ? 1 : 2)) return null;
  const touched = alignment.steps.flatMap(({ written }) => (written === null ? [] : [written]));
  const run = {
    start: words[Math.min(...touched)]?.start ?? first.start,
    end: words[Math.max(...touched)]?.end ?? last.end,
  };
  const inside = sentencesOf(place, run);
  // Of most places nobody asks how they differ.
  let differences: readonly Difference[] | undefined;
  const spokenBy = touched.flatMap((at) => words[at] ?? []);
  const best = place.quotes
    .map((quote) => ({ quote, spoken: shareIn(spokenBy, quote.quote.content) }))
    .reduce<{ quote: ResolvedQuote | null; spoken: number }>(
      (most, one) => (one.spoken > most.spoken ? one : most),
      { quote: null, spoken: 0 },
    );
  const marked = findQuotations(text, [place.paragraph]).map(({ inner }) => inner);
  return {
    place,
    alignment,
    agreeing: same.length,
    run,
    sentences: inside.whole,
    get differences() {
      differences ??= findDifferences(claim, place, alignment, inside.own);
      return differences;
    },
    ...best,
    isMarked: shareIn(spokenBy, marked) === 1,
    turn: turnedAround(text, inside.own, run),
    hidesNegation: alignment.leftOut.some(
      (at) => words[at]?.bearing === 'negation' && isBetween(words[at], inside.own),
    ),
  };
}

/** How a claim differs from a paragraph in the words that it was laid along, and in one that stands turned around beside them. */
function findDifferences(
  claim: Claim,
  place: ClaimPlace,
  alignment: Alignment,
  sentence: Span,
): readonly Difference[] {
  const differences = differencesOf(alignment, {
    claim: { text: claim.text, words: claim.words },
    article: { text: place.entry.article.text, words: place.words },
  });
  const turned = findTurned(claim, place, alignment, sentence);
  return turned ? withTurned(differences, turned, claim, place) : differences;
}

/** "Is low" of a sentence that goes on to "… is high": a word of the claim that stands turned around where no step reaches. */
function findTurned(
  claim: Claim,
  { words }: ClaimPlace,
  { steps }: Alignment,
  sentence: Span,
): { asked: ClaimWord; at: number } | null {
  const touched = new Set(steps.map(({ written }) => written));
  const rest = words.flatMap((word, at) =>
    !touched.has(at) && isBetween(word, sentence) ? [{ word, at }] : [],
  );
  const keys = new Set(words.filter((word) => isBetween(word, sentence)).map(({ key }) => key));
  for (const { isSame, asked: index } of steps) {
    const asked = claim.words[index ?? -1];
    if (isSame || !asked || asked.bearing !== null || keys.has(asked.key)) continue;
    const turned = rest.find(({ word }) => areTurned(asked.key, word.key));
    if (turned) return { asked, at: turned.at };
  }
  return null;
}

/** The differences with a word that is turned around for the run of words that has it. */
function withTurned(
  differences: readonly Difference[],
  { asked, at }: { asked: ClaimWord; at: number },
  claim: Claim,
  { words, entry }: ClaimPlace,
): Difference[] {
  const word = claim.text.slice(asked.start, asked.end);
  const written = words[at];
  const others = differences.filter((one) => !exactWords(one.asked).some(({ key }) => key === asked.key));
  return [
    ...others,
    {
      kind: 'opposite',
      isSlight: false,
      asked: word,
      written: written ? entry.article.text.slice(written.start, written.end) : '',
      at: [at],
    },
  ];
}

function isBetween(word: Span | undefined, { start, end }: Span): boolean {
  return word !== undefined && word.start >= start && word.end <= end;
}

/** The sentences that a run reaches into: all of them, and the first alone where the run lies in one. */
function sentencesOf({ entry, paragraph }: ClaimPlace, run: Span): { whole: Span; own: Span } {
  const touched = entry.extraction.sentences.filter(({ start, end }) => start < run.end && run.start < end);
  const start = Math.min(run.start, ...touched.map((one) => one.start));
  const end = Math.max(run.end, ...touched.map((one) => one.end));
  const whole = { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) };
  return { whole, own: whole };
}

/** The share of words that lie inside any of the spans. */
function shareIn(words: readonly Span[], spans: readonly Span[]): number {
  const inside = words.filter((word) =>
    spans.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  return words.length === 0 ? 0 : inside.length / words.length;
}

/** True where all of a claim's words stand in a row, but for what its ellipses leave out. */
export function isVerbatim({ alignment }: Comparison): boolean {
  return alignment.steps.every(({ isSame }) => isSame);
}
