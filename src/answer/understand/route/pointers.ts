/** Words that point back to something. Written from general knowledge of the language. */
const POINTER = /\b(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|hers|there|then)\b/i;

const GOES_ON = /^(?:and|but|so|what about|how about)\b/i;

/** What points back, and the verb that says no more. */
const POINTERS = new RegExp(`${POINTER.source}|\\bhappen(?:ed|s)?\\b`, 'gi');

/** True where nothing is said, or only a word that points back. */
export function pointsBack(text: string | undefined): boolean {
  return (
    text === undefined ||
    /^(?:it|this|that|these|those|them|the same|all (?:of )?(?:it|this|that))$/i.test(text)
  );
}

/** Longer words have their subject in themselves; completed they would be too many to look up. */
const MAX_CHARACTERS = 160;

/** True where words go on from something, point back to it, or are too few to stand alone. */
export function leavesOpen(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false;
  return GOES_ON.test(text) || POINTER.test(text) || text.split(' ').length <= 2;
}

/** The words that say something by themselves; empty where all of them point back. */
export function withoutPointers(text: string): string {
  return text.replace(POINTERS, ' ').replace(/\s+/g, ' ').trim();
}
