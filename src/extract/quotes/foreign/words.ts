import type { Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';

/** A word or sign of a clause, with offsets into the article. */
export interface WordSpan extends Span {
  readonly text: string;
  /** Whether it is written as names are: one capital, then small letters; or an initial. */
  readonly capital: boolean;
}

/** Quotations inside of a clause, blanked out or short names, are one sign: what they hold is nobody's name here. */
const WORD =
  /¤+|«[^«»]{1,60}»|„[^„“”]{1,60}[“”]|“[^“”]{1,60}”|"[^"]{1,60}"|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'ʼ-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+|[^\s\p{L}\p{N}]/gu;
const NAME_WORD = /^(?:\p{L}[’'ʼ])?\p{Lu}[’'ʼ]?\p{Ll}|^\p{Lu}[’'ʼ]\p{Lu}\p{Ll}|^(?:Ma?c)\p{Lu}\p{Ll}/u;
/** What a name's elided article or preposition looks like: "l’Europe", "dell'Oglio" is one word, "d’Artagnan" too. */
const ELIDED = /^(?:l|d|qu|n|s|c|j|un|all|dell|nell|sull|dall|quest|dell|del)[’']/iu;

/** The words and signs of a part of a text. French and Italian elisions are words of their own ("l’" + "Alliance"). */
export function wordsOf(text: string, { start, end }: Span): WordSpan[] {
  const found: WordSpan[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    const at = start + match.index;
    if (elided > 0) found.push(word(text, at, at + elided - 1));
    found.push(word(text, at + elided, at + match[0].length));
  }
  return found;
}

function word(text: string, start: number, end: number): WordSpan {
  const slice = text.slice(start, end);
  const isInitial = /^\p{Lu}$/u.test(slice) && text[end] === '.';
  return { start, end, text: slice, capital: NAME_WORD.test(slice) || isInitial };
}

/** Whether one of a language's lists has the word. */
export function isOne(list: RegExp, text: string | undefined): boolean {
  if (text === undefined) return false;
  const match = list.exec(text);
  return match !== null && match.index === 0 && match[0].length === text.length;
}

/** Whether a word says what somebody is. */
export function isRole(language: QuoteLanguage, word: WordSpan | undefined): boolean {
  return word !== undefined && (language.roles.test(word.text) || language.trades.test(word.text));
}

/** A run of words that may be a name: `[first, last)` of the clause's words. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const MAX_NAME_WORDS = 6;

/** The run of capitalised words that begins at a word, small words between them included; null where none does. */
export function nameRunAt(
  words: readonly WordSpan[],
  first: number,
  language: QuoteLanguage,
): NameRun | null {
  if (!words[first]?.capital) return null;
  let last = first + 1;
  let counted = 1;
  while (counted < MAX_NAME_WORDS) {
    const next = words[last];
    if (
      next?.text === '.' &&
      /^\p{Lu}[\p{Ll}]?$/u.test(words[last - 1]?.text ?? '') &&
      words[last + 1]?.capital
    )
      last++;
    else if (next?.capital) {
      last++;
      counted++;
    } else {
      let after = last;
      // Behind two names "von der" leads to where somebody is from.
      const joins = language.nounsCapitalised === undefined || counted === 1;
      while (joins && after < last + 3 && isOne(language.particles, words[after]?.text)) after++;
      if (after === last || !words[after]?.capital || isRole(language, words[last - 1])) break;
      last = after + 1;
      counted++;
    }
  }
  return { first, last };
}
