/** A word or number as it is written, and where. */
export interface WrittenWord {
  readonly word: string;
  readonly start: number;
}

/** Acronyms with dots (U.S.), numbers (1,000 and 3.5), and words with inner apostrophes (O'Brien, didn't), in that order. */
export const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?!\p{L})\.?|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\u02bc][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words and numbers of a text in reading order. Most are runs of plain letters, which are found without the expression that knows the rest: several times as fast,
 * and the same words.
 */
export function scanWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (isPlainLetter(first)) {
      let end = at + 1;
      while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
      if (endsWord(text, at, end)) {
        words.push({ word: text.slice(at, end), start: at });
        at = end;
        continue;
      }
    } else if (first < 128 && !isDigit(first)) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) break;
    words.push({ word: match[0], start: match.index });
    at = match.index + match[0].length;
  }
  return words;
}

/** Whether a run of plain letters is a word that ends there: nothing behind it can go on with it, or make an acronym of it. */
function endsWord(text: string, start: number, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next >= 128 || next === APOSTROPHE || isDigit(next)) return false;
  return next !== DOT || end - start > 1;
}

const APOSTROPHE = "'".charCodeAt(0);
const DOT = '.'.charCodeAt(0);

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
