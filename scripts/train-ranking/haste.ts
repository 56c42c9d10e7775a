import { spellAsArticles } from '../../src/answer/understand/article-spelling.ts';
import { spellOutInitials } from '../../src/answer/understand/country-initials.ts';
import { plainWords } from '../../src/answer/understand/plain-words.ts';
import { writeNames } from '../../src/answer/understand/written-names.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { stem } from '../../src/text/stems.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { synonymsOf } from '../../src/text/synonyms.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { chance } from './reduced.ts';

/** How often a word is left out, and how often one is told by another. */
const DROPPED_SHARE = 0.2;
const SWAPPED_SHARE = 0.4;
/** So many telling words are left at least. */
const MIN_TELLING = 2;

/** Words as they are typed, as the program reads them. */
export function asTyped(archive: Archive, words: string): string {
  return writeNames(archive, spellAsArticles(archive, spellOutInitials(archive, plainWords(words))));
}

/**
 * A question as somebody in a hurry types it: in small letters, without its mark, without some of its words, one told by another that means
 * the same.
 */
export function inHaste(question: string): string {
  return swapWord(dropWords(question))
    .toLowerCase()
    .replace(/[?!."“”]/g, ' ')
    .replaceAll(/[’']s\b/g, chance(`own ${question}`) < 0.5 ? 's' : "'s")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Leaves out some telling words that are no names. */
function dropWords(question: string): string {
  const words = tellingWords(question);
  let left = words.length;
  let shorter = question;
  for (const { start, end, isName, term } of words.toReversed()) {
    if (left <= MIN_TELLING || isName || chance(`drop ${term} ${question}`) >= DROPPED_SHARE) continue;
    shorter = shorter.slice(0, start) + shorter.slice(end);
    left--;
  }
  return shorter;
}

/** Tells one word by another. */
function swapWord(question: string): string {
  if (chance(`swap ${question}`) >= SWAPPED_SHARE) return question;
  const able = tellingWords(question).filter(
    ({ term, isName }) => !isName && synonymsOf(stem(term)).length > 0,
  );
  const word = able[Math.floor(chance(`which ${question}`) * able.length)];
  if (!word) return question;
  const others = synonymsOf(stem(word.term));
  const other = others[Math.floor(chance(`other ${question}`) * others.length)] ?? word.term;
  return question.slice(0, word.start) + other + question.slice(word.end);
}

function tellingWords(question: string) {
  return tokenize(question).flatMap((token) =>
    isStopWord(token.term)
      ? []
      : [{ ...token, isName: token.start > 0 && /^[\p{Lu}\p{N}]/u.test(question.slice(token.start)) }],
  );
}
