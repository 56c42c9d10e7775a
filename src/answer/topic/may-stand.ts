import type { Archive, ParagraphRange } from '../../archive/archive.ts';
import type { Article } from '../../model.ts';
import { isEnglish } from '../../text/languages.ts';
import { stem as stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { isUnspaced } from '../../text/unspaced.ts';

/** Stop words are in no index, and some have the stem of a word that is. */
const STEMS_OF_STOP_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS].map((word) => stemOf(word)));

/**
 * Whether a stem, as `wordsIn` gives it, may stand in paragraphs of an article: false only where the index knows that it does not, so that they need
 * not be read. What the index cannot tell may.
 */
export function mayStand(
  archive: Archive,
  { id, language }: Article,
  stem: string,
  paragraphs: ParagraphRange,
): boolean {
  return !isEnglish(language) || isUncertain(stem) || archive.mentions(id, stem, paragraphs);
}

function isUncertain(stem: string): boolean {
  return STEMS_OF_STOP_WORDS.has(stem) || isUnspaced(stem);
}
