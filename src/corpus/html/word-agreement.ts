/** Shorter words ("to", "in", "the") stand in any two titles. */
const MIN_LETTERS = 4;

/** How far two titles say the same, 0 to 1: twice the number of words that they share over the words of both. */
export function wordAgreement(left: string, right: string): number {
  const own = tellingWords(left);
  const rest = tellingWords(right);
  const all = own.length + rest.length;
  let shared = 0;
  for (const word of own) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The words and numbers of a text, in lower case. */
export function lowerCaseWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tellingWords(text: string): string[] {
  const words = lowerCaseWords(text);
  const long = words.filter((word) => word.length >= MIN_LETTERS);
  return long.length > 0 ? long : words;
}
