import { stem } from '../../text/stems.ts';
import type { Question } from '../question/question.ts';
import { CAPITAL, NUMBER, type ReadSentence } from './read-paragraph.ts';

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
}

const REACH = 3;
const TIMES =
  /\b(?:1\d{3}|20\d{2}|\d{2,4}s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|centur(?:y|ies)|(?:last|this|next|early|late|previous|following|same) (?:year|month|week|night|spring|summer|autumn|fall|winter)|years?|decades?|ago|\d{1,2}(?::\d{2})? ?[ap]\.?m)\b/;
const PLACES =
  /\b(?:in|at|near|from|to|of|on|outside|inside|across|towards?|into|around|between|off|along|through|north|south|east|west)\b/;
const QUANTITIES =
  /[$£€¥%]|\b(?:percent|per cent|dollars?|euros?|pounds?|million|billion|trillion|thousand|crowns|rubles|roubles|hryvnias?|yuan|yen|won|rupees|half|third|quarter|most|\d)/;
const MONEY =
  /[$£€¥₽₴₹₩]|\b(?:dollars?|cents?|euros?|pounds?|pence|pennies|guineas?|crowns?|krone|kroner|kronor|ro?ubles?|hryvnias?|yuan|renminbi|yen|won|rupees?|rupiah|francs?|marks|florins?|guilders?|gulden|lira|liras|pesos?|reals?|reais|rand|zlotys?|forints?|dirhams?|dinars?|shekels?|riyals?|naira|shillings?|baht|bitcoins?|[a-z]{2,3}\$|usd|eur|gbp|chf)\b/;
const UNPAID = /\b(?:for nothing|for free|free of charge|at no cost|without pay|unpaid)\b/;
const AGES =
  /\b(?:aged?|years? old|\d+-year-old|born|turn(?:s|ed)? \d+|birthday|\d+ years|dat(?:es?|ed|ing) (?:back|from|to)|(?:built|founded|made|established) in (?:1\d{3}|20\d{2}))\b|(?:,|\b(?:is|was|were|are|at|now|only|just|turned)) (?:\d{1,2}|1[01]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)(?=[,.;]|$)/;
/** Points in time, and not spans of it. */
const POINT_STEMS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tonight tomorrow noon midnight'
    .split(' ')
    .map(stem),
);
const YEAR = /^(?:1\d{3}|20\d{2})$/;
const AMOUNTS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|third|percent|once|twice)\b/;
const REASONS =
  /\b(?:because|due to|since|so that|in order to|owing to|therefore|results?|caused?|reasons?|to avoid|to prevent|for fear|as a)\b/;

const ENDS_ASKING = /\?["')\]]*\s*$/;
/** In so many last characters a question mark stands, where there is one. */
const ENDING = 8;

/** Compares a sentence with a question. */
export function matchSentence(sentence: ReadSentence, question: Question): SentenceMatch {
  const { stems, shapes } = sentence;
  const has = new Uint8Array(question.terms.length);
  const at = stems.map((word) => question.positions.get(word) ?? -1);
  const shared = new Set<string>();
  let [skips, freshNames, freshNumbers, run, longest, pairs, pairWeight] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < at.length; i++) {
    const position = at[i] ?? -1;
    if (position < 0) {
      if (shapes[i] === CAPITAL) freshNames++;
      else if (shapes[i] === NUMBER) freshNumbers++;
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
  const { quoted } = question;
  const near = nearKind(sentence, question);
  return {
    sentence,
    has,
    pairs,
    run: longest,
    pairWeight: pairWeight / 20,
    skips: question.skipWeight > 0 ? skips / question.skipWeight : 0,
    freshNames,
    freshNumbers,
    counted: near.counted,
    instance: near.instance,
    quoted:
      quoted.length === 0
        ? 0
        : quoted.filter((words) => sentence.folded.includes(words)).length / quoted.length,
    timed: question.wanted === 'time' ? nearTime(at, stems, question) : 0,
    asks: ENDS_ASKING.test(sentence.folded.slice(-ENDING)),
    offers: offers(question.wanted, sentence.folded, freshNames > 0, freshNumbers > 0),
  };
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

function offers(wanted: Question['wanted'], folded: string, hasName: boolean, hasNumber: boolean): boolean {
  switch (wanted) {
    case 'person':
      return hasName;
    case 'place':
      return hasName && PLACES.test(folded);
    case 'time':
      return TIMES.test(folded);
    case 'number':
      return hasNumber || AMOUNTS.test(folded);
    case 'money':
      return ((hasNumber || AMOUNTS.test(folded)) && MONEY.test(folded)) || UNPAID.test(folded);
    case 'amount':
      return (hasNumber || AMOUNTS.test(folded)) && QUANTITIES.test(folded);
    case 'age':
      return AGES.test(folded);
    case 'reason':
      return REASONS.test(folded);
    case 'thing':
      return true;
  }
}

const NEAR = 4;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half'
    .split(' ')
    .map(stem),
);

function nearKind({ stems, shapes }: ReadSentence, { kindStems, positions }: Question) {
  let [counted, instance] = [0, 0];
  if (kindStems.size === 0) return { counted, instance };
  for (const [i, word] of stems.entries()) {
    if (!kindStems.has(word)) continue;
    for (let away = 1; away <= NEAR; away++) {
      const nearness = 1 - (away - 1) / NEAR;
      const before = stems[i - away] ?? '';
      const isNumber = shapes[i - away] === NUMBER || NUMBER_WORDS.has(before);
      if (isNumber && !positions.has(before)) counted = Math.max(counted, nearness);
      const isName = [i - away, i + away].some(
        (at) => shapes[at] === CAPITAL && !positions.has(stems[at] ?? ''),
      );
      if (isName) instance = Math.max(instance, nearness);
    }
  }
  return { counted, instance };
}

const TIME_REACH = 8;

function nearTime(at: readonly number[], stems: readonly string[], { terms }: Question): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, word] of stems.entries()) {
    if (!POINT_STEMS.has(word) && !YEAR.test(word)) continue;
    for (const [j, position] of at.entries()) {
      if (position >= 0 && !terms[position]?.isName) nearest = Math.min(nearest, Math.abs(i - j));
    }
  }
  return Math.max(0, 1 - (nearest - 1) / TIME_REACH);
}

function weightAt({ terms }: Question, position: number | undefined): number {
  return terms[position ?? -1]?.weight ?? 0;
}
