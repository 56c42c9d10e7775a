import type { Archive } from '../../archive/archive.ts';
import { respellReach } from '../../archive/index/respell-reach.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { synonymsOf } from '../../text/synonyms.ts';

/** Shorter words are left as they are typed. */
const MIN_CHARACTERS = 4;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The stem of the English word that was probably meant by one, in small letters, which no article has: the commonest that a slip of the hand makes it, else the
 * commonest with a letter amiss, else the stem that is spelt most nearly alike. Empty where a stop word was meant ("shuld"); undefined where nothing is near, or it is a
 * word itself ("wheat" is no "what").
 *
 * @example respellEnglish(archive, 'cofin') // 'coffin' rather than 'coin', where articles have both
 */
export function respellEnglish(archive: Archive, word: string): string | undefined {
  if (word.length < MIN_CHARACTERS || !/^[a-z]+$/.test(word) || synonymsOf(stem(word)).length > 0)
    return undefined;
  return (
    commonest(archive, slips(word)) ??
    (respellReach(word) > 0 ? commonest(archive, withLetterAmiss(word)) : undefined) ??
    archive.respell(stem(word))
  );
}

function commonest(archive: Archive, words: readonly string[]): string | undefined {
  if (words.some((word) => isStopWord(word))) return '';
  const stems = words.map((word) => stem(word));
  const [first] = stems.toSorted((a, b) => archive.frequency(b) - archive.frequency(a));
  return first !== undefined && archive.frequency(first) > 0 ? first : undefined;
}

/** The words that differ by two neighbouring letters swapped, or by a letter that is doubled, or not. */
function slips(word: string): string[] {
  return [...word].flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const doubled = before + letter + letter + after;
    const next = after[0];
    if (next === undefined) return [doubled];
    return next === letter ? [before + after] : [doubled, before + next + letter + after.slice(1)];
  });
}

/** The words with one letter more, less or another behind the first: that one is seldom wrong. */
function withLetterAmiss(word: string): string[] {
  const amiss = Array.from({ length: word.length }, (_, i) => i + 1).flatMap((i) => {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    const inserted = LETTERS.map((letter) => before + letter + after);
    if (after === '') return inserted;
    const rest = after.slice(1);
    return [before + rest, ...inserted, ...LETTERS.map((letter) => before + letter + rest)];
  });
  // A stop word is typed with a letter too few rather than another one: "whale" is no "while".
  return amiss.filter((one) => one.length > word.length || !isStopWord(one));
}
