import type { Span } from '../model.ts';
import { type Ranked, shareOf } from './ask-features.ts';
import type { SentenceMatch } from './ask-match.ts';
import type { Question } from './question.ts';
import { weigh, weights } from './weights.ts';

/** What makes a sentence the one that answers. */
export interface SentenceFeatures {
  /** The score of its paragraph, below the best one's. */
  readonly paragraph: number;
  readonly coverage: number;
  readonly clause: number;
  readonly pairs: number;
  readonly skips: number;
  readonly names: number;
  readonly quoted: number;
  readonly offers: number;
  /** Coverage of the sentence before: what it tells goes on here. */
  readonly before: number;
  readonly after: number;
  readonly length: number;
  readonly opens: number;
}

/** The sentence, or two, that answers best, and the index of its paragraph in the ranking. */
export interface BestSentence {
  readonly hit: number;
  readonly span: Span;
}

export interface SentenceChoice {
  readonly hit: number;
  readonly match: SentenceMatch;
  readonly features: SentenceFeatures;
  readonly neighbour: SentenceMatch | undefined;
}

/** Only the first paragraphs are looked at: further down a good sentence is one that matches by chance. */
const PARAGRAPHS = 3;
/** Two short sentences that follow each other are shown together up to so many words. */
const MOST_WORDS_OF_TWO = 36;

/** Picks what answers; null where nothing was found. */
export function pickSentence(question: Question, ranked: readonly Ranked[]): BestSentence | null {
  let [best, bestScore]: [SentenceChoice | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const choice of sentenceChoices(question, ranked)) {
    const score = weigh(choice.features, weights.sentence);
    if (score > bestScore) [best, bestScore] = [choice, score];
  }
  if (best === null) return null;
  const { match, neighbour, hit } = best;
  const { start, end } = match.sentence;
  if (!neighbour || wordsOf(match) + wordsOf(neighbour) > MOST_WORDS_OF_TWO)
    return { hit, span: { start, end } };
  const span = {
    start: Math.min(start, neighbour.sentence.start),
    end: Math.max(end, neighbour.sentence.end),
  };
  return { hit, span };
}

/** All sentences that may answer, described. */
export function sentenceChoices(question: Question, ranked: readonly Ranked[]): SentenceChoice[] {
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, PARAGRAPHS).flatMap(({ score, sentences }, hit) =>
    sentences.map((match, i): SentenceChoice => {
      const [before, after] = [sentences[i - 1], sentences[i + 1]];
      const coverageOf = (one: SentenceMatch | undefined) =>
        one ? shareOf(question, question.all, one.has) : 0;
      const features: SentenceFeatures = {
        paragraph: score - top,
        coverage: coverageOf(match),
        clause: Math.max(0, ...question.clauses.map((clause) => shareOf(question, clause, match.has))),
        pairs: match.pairs / Math.max(1, question.pairs.size),
        skips: match.skips,
        names: shareOf(question, question.named, match.has),
        quoted: match.quoted,
        offers: Number(match.offers),
        before: coverageOf(before),
        after: coverageOf(after),
        length: Math.log(Math.max(3, wordsOf(match))),
        opens: Number(i === 0),
      };
      const neighbour = coverageOf(before) > coverageOf(after) ? before : after;
      return { hit, match, features, neighbour };
    }),
  );
}

function wordsOf({ sentence }: SentenceMatch): number {
  return sentence.stems.length;
}
