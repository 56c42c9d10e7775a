import { isEnglish } from '../../../text/languages.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { positionOf } from '../../question/position-of.ts';
import type { Question } from '../../question/question.ts';
import { findOfferIn } from './foreign-offer.ts';
import { nearKind, nearOffer, nearTime } from './nearness.ts';
import { findOffer, SURE_OFFER } from './offer.ts';
import { IS_CAPITALISED, IS_NUMBER, type ReadSentence } from './read-paragraph.ts';

/** What a sentence shares with a question. */
export interface SentenceMatch {
  readonly sentence: ReadSentence;
  /** For each term of the question 1 where the sentence has it. */
  readonly has: Uint8Array;
  /** How many pairs of neighbouring words it shares. */
  readonly pairs: number;
  /** Weight of the pairs of words that stand near each other in both, in the same order, of all such pairs' weight. */
  readonly run: number;
  readonly pairWeight: number;
  readonly skips: number;
  /** Share of the question's quotations that it has word for word. */
  readonly quoted: number;
  /** How many capitalised words and numbers it has that the question has not. */
  readonly freshNames: number;
  readonly freshNumbers: number;
  /** How many words besides stop words it has that the question has not. */
  readonly freshWords: number;
  /** How near a number that the question has not stands before what is asked to be counted: 1 right before it, 0 where none does. */
  readonly counted: number;
  /** The same for a name and the kind of thing that is asked for, on either side. */
  readonly instance: number;
  /** How near a point in time stands to a word of the question that is no name, 1 to 0, where a time is asked for. */
  readonly timed: number;
  /** Whether it is a question itself. */
  readonly asks: boolean;
  /** Whether it offers the kind of thing that is asked for, besides what the question says itself. */
  readonly offers: boolean;
  /** How surely it does, 0 to 1, and which of its words do. */
  readonly offered: number;
  readonly offering: readonly number[];
  /** How near those stand to words of the question, 1 to 0. */
  readonly offerNear: number;
}

const REACH = 3;

/** Compares a sentence with a question. */
export function matchSentence(sentence: ReadSentence, question: Question): SentenceMatch {
  const { stems } = sentence;
  const { quoted } = question;
  const at = stems.map((word) => positionOf(question, word));
  const shared = compareWords(sentence, question, at);
  const near = nearKind(sentence, question);
  const offer = isEnglish(question.language)
    ? findOffer(sentence, question)
    : findOfferIn(sentence, question);
  return {
    sentence,
    has: shared.has,
    pairs: shared.pairs,
    run: shared.run,
    pairWeight: shared.pairWeight / 20,
    skips: question.skipWeight > 0 ? shared.skips / question.skipWeight : 0,
    freshNames: shared.freshNames,
    freshNumbers: shared.freshNumbers,
    freshWords: shared.freshWords,
    counted: near.counted,
    instance: near.instance,
    quoted:
      quoted.length === 0
        ? 0
        : quoted.filter((words) => sentence.folded.includes(words)).length / quoted.length,
    timed: question.wanted === 'time' ? nearTime(at, stems, question) : 0,
    asks: sentence.asks,
    offers: offer.surety >= SURE_OFFER,
    offered: offer.surety,
    offering: offer.at,
    offerNear: nearOffer(offer.at, at, question),
  };
}

/** Goes through a sentence's words once; `at`: which term of the question each is, -1 for none. */
function compareWords({ stems, shapes, language }: ReadSentence, question: Question, at: readonly number[]) {
  const has = new Uint8Array(question.terms.length);
  const shared = new Set<string>();
  let [freshWords, skips, freshNames, freshNumbers, run, longest, pairs, pairWeight] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (let i = 0; i < at.length; i++) {
    const position = at[i] ?? -1;
    if (position < 0) {
      if (!isStopWord(stems[i] ?? '', language)) freshWords++;
      if (shapes[i] === IS_CAPITALISED) freshNames++;
      else if (shapes[i] === IS_NUMBER) freshNumbers++;
      if (!question.pairEnds.has(stems[i] ?? '')) {
        run = 0;
        continue;
      }
    } else has[position] = 1;
    const pair = `${stems[i - 1] ?? ''} ${stems[i] ?? ''}`;
    run = question.pairs.has(pair) ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (question.pairs.has(pair)) {
      if (!shared.has(pair)) {
        pairWeight += Math.max(weightAt(question, at[i - 1]), weightAt(question, position));
        pairs++;
      }
      shared.add(pair);
    }
    for (let j = i + 1; position >= 0 && j <= i + REACH && j < at.length; j++) {
      const key = (at[j] ?? -1) < 0 ? '' : `${position}>${at[j]}`;
      const weight = key && !shared.has(key) ? question.skips.get(key) : undefined;
      if (weight === undefined) continue;
      shared.add(key);
      skips += weight;
    }
  }
  return { has, pairs, run: longest, pairWeight, skips, freshNames, freshNumbers, freshWords };
}

/** An answer with the words of the question that it answers; what it offers stays its own. */
export function sayTogether(answer: SentenceMatch, asked: SentenceMatch): SentenceMatch {
  return {
    ...answer,
    has: answer.has.map((there, term) => there | (asked.has[term] ?? 0)),
    pairs: Math.max(answer.pairs, asked.pairs),
    run: Math.max(answer.run, asked.run),
    pairWeight: Math.max(answer.pairWeight, asked.pairWeight),
    skips: Math.max(answer.skips, asked.skips),
    quoted: Math.max(answer.quoted, asked.quoted),
  };
}

function weightAt({ terms }: Question, position: number | undefined): number {
  return terms[position ?? -1]?.weight ?? 0;
}
