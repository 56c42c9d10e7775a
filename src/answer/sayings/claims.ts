import { NUMBER_WORDS, parseNumber } from '../../text/calendar-numbers.ts';
import { romanise } from '../../text/romanise.ts';
import { type Word, wordsIn } from '../passages/match-words.ts';
import type { ResolvedQuote } from './resolved-quotes.ts';

/** What must agree for two wordings to be one claim. */
export interface ClaimKey {
  readonly stance: string;
  /** Whether any of its words negates. */
  readonly negated: boolean;
  /** Every number in figures, in ascending order of their text. */
  readonly numbers: readonly string[];
  /** Runs of capitalised words. */
  readonly names: readonly (readonly NameWord[])[];
  /** All words, as spelled and by stem. */
  readonly words: ReadonlySet<string>;
}

/** Keys that are equal for other spellings ("Zelenskyy") and other forms ("Koreans") of a word. */
interface NameWord {
  readonly spelled: string;
  readonly stem: string;
}

/** What a saying claims, as far as it decides whether another claims the same. */
export function readClaimKey({ entry, quote }: ResolvedQuote): ClaimKey {
  const text = quote.content.map(({ start, end }) => entry.article.text.slice(start, end)).join(' ');
  const words = wordsIn(text);
  return {
    stance: quote.stance,
    negated: words.some(({ negates }) => negates),
    numbers: numbersIn(text),
    names: namesIn(text, words),
    words: new Set(words.flatMap((word) => Object.values(toKeys(text, word)))),
  };
}

/**
 * Whether two claims differ in a number, a name, a negation or their side, whatever else they share. A name may be longer in
 * one of them (a given name, a spelling), but not another.
 */
export function areDifferentClaims(a: ClaimKey, b: ClaimKey): boolean {
  if (a.stance !== b.stance || a.negated !== b.negated) return true;
  if (a.numbers.join(' ') !== b.numbers.join(' ')) return true;
  const [own, foreign] = [lacking(a, b), lacking(b, a)];
  if (own.length > 0 && foreign.length > 0) return true;
  const [longer, other] = own.length > 0 ? [own, b] : [foreign, a];
  return longer.some((name) => !name.slice(-1).every((word) => isIn(other, word)));
}

/** The names of a claim that have a word which the other claim lacks. */
function lacking({ names }: ClaimKey, other: ClaimKey): (readonly NameWord[])[] {
  return names.filter((name) => !name.every((word) => isIn(other, word)));
}

function isIn({ words }: ClaimKey, { spelled, stem }: NameWord): boolean {
  return words.has(spelled) || words.has(stem);
}

const NUMBER = new RegExp(
  String.raw`\d+(?:[.,:]\d+)*|\b(?:${NUMBER_WORDS}|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|double)\b`,
  'gi',
);

/** Figures and numbers in words, "twelve" as "12"; what is only named ("dozens") by its word. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)]
    .map(([number]) => String(parseNumber(number.replaceAll(/,(?!\d{3}\b)/g, '.')) ?? number.toLowerCase()))
    .sort();
}

/** Words with a capital in a row; one that opens a sentence counts unless it is a stop word. */
function namesIn(text: string, words: readonly Word[]): NameWord[][] {
  const runs: NameWord[][] = [];
  let end = -1;
  for (const word of words) {
    const printed = text.slice(word.start, word.end);
    if (!/^\p{Lu}/u.test(printed) || (!word.telling && opensSentence(text, word.start))) continue;
    const run = runs.at(-1);
    if (run && /^[\s.-]*$/.test(text.slice(end, word.start))) run.push(toKeys(text, word));
    else runs.push([toKeys(text, word)]);
    end = word.end;
  }
  return runs;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;])[\s"“”'‘’«»(]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function toKeys(text: string, { start, end, key }: Word): NameWord {
  return { spelled: romanise(text.slice(start, end).replace(/['’]s?$/, '')), stem: romanise(key) };
}
