import { stem } from '../text/stems.ts';
import { isUsual } from '../text/word-rates.ts';

/** A word that goes on in the next line, behind a hyphen. */
const PARTED = /\p{Ll}[-\u2010][ \t]{0,20}\r{0,2}\n[ \t]{0,80}(?=\p{Ll})/gu;
/** A program that parts words does so more often than a compound word happens to stand at a line's end. */
const MIN_PARTED = 3;
const MIN_PARTED_SHARE = 1 / 30;
const LAST_PART = /(\p{L}{1,40})[-\u2010]$/u;
const FIRST_PART = /^\p{Ll}\p{L}{0,40}/u;
/** "well-" and "known" are words; shorter ones are syllables as well. */
const MIN_WORD_LETTERS = 4;

/** Whether a text was set with words parted at the ends of its lines, as what was copied out of a PDF is. */
export function partsWords(text: string): boolean {
  const parted = text.match(PARTED)?.length ?? 0;
  return parted >= MIN_PARTED && parted >= MIN_PARTED_SHARE * (text.match(/[^\s]\r{0,2}\n/g)?.length ?? 0);
}

/**
 * Whether the hyphen that ends a line of such a text parts a word, so that it goes when the lines are joined. A compound word keeps
 * its own: one that the text has within a line, too, or whose parts are usual words.
 */
export function isParted(line: string, next: string, text: string): boolean {
  const last = LAST_PART.exec(line.slice(-42))?.[1];
  const first = FIRST_PART.exec(next)?.[0];
  if (last === undefined || first === undefined || !/\p{Ll}$/u.test(last)) return false;
  const isWord = (part: string) => part.length >= MIN_WORD_LETTERS && isUsual(stem(part.toLowerCase()));
  return !text.includes(`${last}-${first}`) && !(isWord(last) && isWord(first));
}
