import { stem } from '../text/stems.ts';
import { isUsual } from '../text/word-rates.ts';
import { functionWordShare } from './boilerplate/word-classes.ts';

/** A word that goes on in the next line, behind a hyphen. */
const PARTED = /\p{Ll}[-\u2010][ \t]{0,20}\r{0,2}\n[ \t]{0,80}(?=\p{Ll})/gu;
/** A program that parts words does so more often than a compound word happens to stand at a line's end. */
const MIN_PARTED = 3;
const MIN_PARTED_SHARE = 1 / 30;
const LAST_PART = /(\p{L}{1,40})[-\u2010]$/u;
const FIRST_PART = /^\p{Ll}\p{L}{0,40}/u;
const COMPOUND = /(?<!\p{L})\p{L}{1,40}-\p{Ll}\p{L}{0,40}/gu;
/** "59-year-". */
const SECOND_HYPHEN = /[\p{L}\p{N}][-\u2010]\p{L}{1,40}[-\u2010]$/u;
/** No pattern needs more of a line. */
const MAX_END_CHARACTERS = 44;
/** "two-" and "year" are words; shorter ones are syllables as well. */
const MIN_WORD_LETTERS = 3;

/** Whether the hyphen that ends a line parts a word that goes on in the next one, so that it goes when the lines are joined. */
export type PartedTest = (line: string, next: string) => boolean;

/**
 * The test for a text that was set with words parted at the ends of its lines, as what was copied out of a PDF is; null for another
 * text. A compound word keeps its hyphen: one that the text has within a line, too, or whose parts are usual words ("two-year",
 * "59-year-old") while it is none as a whole ("newspaper").
 */
export function partedTest(text: string): PartedTest | null {
  const parted = text.match(PARTED)?.length ?? 0;
  const lines = text.match(/[^\s]\r{0,2}\n/g)?.length ?? 0;
  return parted < MIN_PARTED || parted < MIN_PARTED_SHARE * lines ? null : hyphenTest(text);
}

/** The same test for a text whose lines end in hyphens wherever a word did not fit. */
export function hyphenTest(text: string): PartedTest {
  const compounds = new Set(text.match(COMPOUND));
  return (line, next) => {
    const end = line.slice(-MAX_END_CHARACTERS);
    const last = LAST_PART.exec(end)?.[1];
    const first = FIRST_PART.exec(next)?.[0];
    if (last === undefined || first === undefined || !/\p{Ll}$/u.test(last)) return false;
    if (compounds.has(`${last}-${first}`)) return false;
    if (SECOND_HYPHEN.test(end)) return !isWord(last) && !isFunctionWord(last);
    return isWord(`${last}${first}`) || !(isWord(last) && isWord(first));
  };
}

function isWord(part: string): boolean {
  return part.length >= MIN_WORD_LETTERS && isUsual(stem(part.toLowerCase()));
}

function isFunctionWord(part: string): boolean {
  return functionWordShare([part.toLowerCase()]) > 0;
}
