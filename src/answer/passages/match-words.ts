import type { Span } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenReader } from '../../text/tokens.ts';

/** A word of a text, ready for comparing. Offsets are into the text that `offset` was counted in. */
export interface Word extends Span {
  readonly stem: string;
  /** For comparing wordings: the stem, be it shouted ("WILL" is taken for an acronym elsewhere). */
  readonly key: string;
  /** False for stop words, which are part of a wording but say nothing of what it is about. */
  readonly telling: boolean;
  readonly negates: boolean;
}

const NEGATIONS = new Set('not no never none nobody nothing neither nor without cannot'.split(' '));

/** The words of a text in order; `offset` is added to their places. */
export function wordsIn(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  readWords(text, ({ stem, key, telling, negates }, start, end) => {
    words.push({ start: start + offset, end: end + offset, stem, key, telling, negates });
  });
  return words;
}

/** The stems of a text's words, stop words among them. */
export function stemsIn(text: string): Set<string> {
  const stems = new Set<string>();
  readWords(text, ({ stem }) => stems.add(stem));
  return stems;
}

const readWords = tokenReader(
  (term): Omit<Word, keyof Span> => ({
    stem: stem(term),
    key: stem(term.replaceAll(/(?<=^|\.)(\p{L})\.?/gu, '$1')),
    telling: !isStopWord(term),
    negates: NEGATIONS.has(term) || (term.endsWith('nt') && isStopWord(term)),
  }),
);

/** Where `run` begins in `words`, compared by stems, at `from` or later; -1 where it doesn't occur, or is empty. */
export function indexOfRun(words: readonly Word[], run: readonly Word[], from = 0): number {
  if (run.length === 0) return -1;
  for (let at = from; at + run.length <= words.length; at++)
    if (run.every(({ key }, i) => words[at + i]?.key === key)) return at;
  return -1;
}
