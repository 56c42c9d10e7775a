import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A word or number of a text. `[start, end)` are offsets into the text as it was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded, without apostrophes, a possessive 's or separators of thousands: `Zelenskyy’s` gives `zelenskyy`, `1,000` gives `1000`. */
  readonly term: string;
}

// Acronyms with dots (U.S.), numbers (1,000 and 3.5), and words with inner apostrophes (O'Brien, didn't), in that order.
const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?!\p{L})\.?|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\u02bc][\p{L}\p{M}\p{N}]+)*/gu;
const LONGEST = 64;

/** The words and numbers of a text in reading order; hyphenated words count as several. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const shouts = !/\p{Ll}/u.test(text);
  for (const match of text.matchAll(WORD)) {
    const term = termOf(match[0], shouts);
    if (term) tokens.push({ start: match.index, end: match.index + match[0].length, term });
  }
  return tokens;
}

function termOf(word: string, shouts: boolean): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return fold(word.replaceAll(',', '')).slice(0, LONGEST);
  const folded = fold(word).replace(/'s$/, '').replace(/['.]/g, '').slice(0, LONGEST);
  // "US", "U.S." and "WHO" must not fall together with the stop words "us" and "who".
  const acronym = folded.length > 1 && folded.length < 5 && /^[\p{Lu}.]+$/u.test(word);
  if (acronym && isStopWord(folded) && (!shouts || word.includes('.'))) return [...folded].join('.');
  return folded;
}
