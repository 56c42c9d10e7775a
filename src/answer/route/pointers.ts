/** Words that point back to something. Written from general knowledge of the language. */
const POINTER = /\b(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|hers|there|then)\b/i;

/** What points back, and the verb that says no more. */
const POINTERS = new RegExp(`${POINTER.source}|\\bhappen(?:ed|s)?\\b`, 'gi');

/** True where nothing is said, or only a word that points back. */
export function pointsBack(text: string | undefined): boolean {
  return (
    text === undefined ||
    /^(?:it|this|that|these|those|them|the same|all (?:of )?(?:it|this|that))$/i.test(text)
  );
}

/** True where words point back to something, or are too few to stand alone. */
export function leavesOpen(text: string): boolean {
  return POINTER.test(text) || text.split(' ').length <= 2;
}

/** The words that say something by themselves; empty where all of them point back. */
export function withoutPointers(text: string): string {
  return text.replace(POINTERS, ' ').replace(/\s+/g, ' ').trim();
}
