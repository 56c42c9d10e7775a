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
  /** Its place in the paragraph, from 0. */
  readonly place: number;
  readonly match: SentenceMatch;
  readonly features: SentenceFeatures;
}

/** Only the first paragraphs are looked at: further down a good sentence is one that matches by chance. */
const PARAGRAPHS = 3;
/** The sentence before or after is shown too where it answers nearly as well, and both have no more than so many words. */
const NEARLY = 1.5;
const MOST_WORDS_OF_TWO = 60;

/** Picks what answers; null where nothing was found. */
export function pickSentence(question: Question, ranked: readonly Ranked[]): BestSentence | null {
  const [best, ...others] = scoreSentences(question, ranked);
  if (best === undefined) return null;
  const { hit, place, match } = best.choice;
  const { start, end } = match.sentence;
  const second = others.find(({ choice }) => choice.hit === hit && Math.abs(choice.place - place) === 1);
  const words = match.sentence.stems.length + (second?.choice.match.sentence.stems.length ?? 0);
  if (!second || best.score - second.score >= NEARLY || words > MOST_WORDS_OF_TWO)
    return { hit, span: { start, end } };
  const { sentence } = second.choice.match;
  return { hit, span: { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) } };
}

/** All sentences that may answer, best first. */
export function scoreSentences(
  question: Question,
  ranked: readonly Ranked[],
): { readonly choice: SentenceChoice; readonly score: number }[] {
  return sentenceChoices(question, ranked)
    .map((choice) => ({ choice, score: weigh(choice.features, weights.sentence) }))
    .sort((one, other) => other.score - one.score);
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
        length: Math.log(Math.max(3, match.sentence.stems.length)),
        opens: Number(i === 0),
      };
      return { hit, place: i, match, features };
    }),
  );
}
