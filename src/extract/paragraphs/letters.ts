const OPENS = /^(?:dear\b[^.!?]{1,60}(?:[,:—–-]|$)|(?:to|from) the editor\b[^.!?]{0,40}[,:]?$)/iu;
const CLOSES =
  /^(?:yours\b|sincerely\b|kind regards\b|best(?: wishes| regards)?,?$|regards,?$|respectfully\b|with (?:love|thanks|gratitude)\b|signed,?\b|love,?$)[^.!?]{0,60}$/iu;
/** A letter that nobody signs ends with the text, at the latest after so many paragraphs. */
const MAX_LETTER_PARAGRAPHS = 40;

/** The places of the paragraphs that belong to a letter: from "Dear …," to its greeting at the end. */
export function lettersOf(paragraphs: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    if (!OPENS.test(paragraphs[at] ?? '')) continue;
    const end = Math.min(paragraphs.length, at + MAX_LETTER_PARAGRAPHS);
    while (at < end) {
      found.push(at);
      if (CLOSES.test(paragraphs[at] ?? '')) break;
      at++;
    }
  }
  return found;
}
