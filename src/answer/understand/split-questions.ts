import { isInHaste } from '../question/haste.ts';

/** What a question begins with. */
const OPENER =
  '(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)';
/** Where one question ends and the next begins: after a question mark, or at an "and" before a word that begins one. */
const BORDER =
  /\?+["”’']?\s+(?:(?:and|also|plus|oh and)[,\s]+)*(?=\S)|,?\s+(?:and|also|plus)(?: also)?\s+(?=(?:who|what|when|where|why|how(?! (?:ever|well))|which)(?:['’]s)?\s+\S|(?:did|does|do|has|have) \S+ \S+ \S+)/giu;
/** The rest of a clause that the same question goes on with: "… and has been charged", "… and who also left". */
const GOES_ON =
  /^(?:(?:has|have) (?:been|not|since|now|then|even|yet|\p{Ll}{2,}ed)|(?:who|which|has|have|does|did) (?:also|later|recently))\b/u;
const ASKS = new RegExp(`^(?:(?:and|also|so|but|please)[\\s,]+)*${OPENER}(?:['’]s)?\\b`, 'iu');
/** One answer with more than so many questions would be read by nobody. */
export const MAX_QUESTIONS = 3;
/** A question says more than its question word. */
const MIN_WORDS = 3;

/**
 * The questions that one message asks, in order; one where it asks one, or none. Parts that could not stand alone ("and why?") stay with
 * what they belong to.
 *
 * @example splitQuestions('who is Ada Moor and when did she arrive?') // ['who is Ada Moor', 'when did she arrive?']
 */
export function splitQuestions(words: string): string[] {
  if (/["“„«]/.test(words)) return [words];
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: border } of words.matchAll(BORDER)) {
    if (GOES_ON.test(words.slice(index + border.length))) continue;
    const end = index + (border.startsWith('?') ? border.trimEnd().replace(/[^?].*$/, '').length : 0);
    parts.push(words.slice(start, Math.max(end, index)).trim());
    start = index + border.length;
  }
  parts.push(words.slice(start).trim());
  const isWhole = parts.every((part) => ASKS.test(part) && part.split(/\s+/).length >= MIN_WORDS);
  if (parts.length < 2 || !isWhole) return [words];
  return isInHaste(words) ? parts : parts.map(writtenOut);
}

/** What is part of something that is written out is so, too: it opens with a capital and ends with a mark. */
function writtenOut(part: string): string {
  return `${part.charAt(0).toUpperCase()}${part.slice(1)}${/[?.!]$/.test(part) ? '' : '?'}`;
}
