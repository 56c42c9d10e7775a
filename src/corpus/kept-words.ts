import type { Removal } from '../model.ts';

/** How much of what a file says was kept as an article's text. */
export interface KeptWords {
  readonly words: number;
  /** With those that were left out. */
  readonly allWords: number;
  readonly sentences: number;
  readonly allSentences: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]{0,4}(?=\s|$)/gu;
/** Shorter lines are labels and links, whatever sign they end in. */
const MIN_WORDS_OF_SENTENCE = 6;
/** Of fewer sentences half is no sign of anything. */
const MIN_SENTENCES = 4;

/** Counts the words and sentences of an article's paragraphs, and of the lines that were left out of it. */
export function countKept(paragraphs: readonly string[], removed: readonly Removal[]): KeptWords {
  const kept = countLines(paragraphs);
  const dropped = countLines(removed.map(({ text }) => text));
  return {
    ...kept,
    allWords: kept.words + dropped.words,
    allSentences: kept.sentences + dropped.sentences,
  };
}

/** Says that less than half of a text's sentences were kept; null where more were. */
export function describeLoss({ words, allWords, sentences, allSentences }: KeptWords): string | null {
  if (allSentences < MIN_SENTENCES || sentences * 2 >= allSentences) return null;
  return `Only ${sentences} of ${allSentences} sentences (${words} of ${allWords} words) were kept as the article's text; the others were taken for what stands around it. Look at what was left out with: inspect --explain`;
}

function countLines(lines: readonly string[]): { readonly words: number; readonly sentences: number } {
  let words = 0;
  let sentences = 0;
  for (const line of lines) {
    const count = line.match(WORD)?.length ?? 0;
    words += count;
    if (count >= MIN_WORDS_OF_SENTENCE) sentences += line.match(SENTENCE_END)?.length ?? 0;
  }
  return { words, sentences };
}
