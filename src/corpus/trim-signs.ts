/**
 * Takes signs off the end of a text. A pattern that ends in `+$` would begin anew at each sign of every run of them, in the square of
 * their number; this looks at each sign once.
 */
export function trimEndSigns(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Takes signs off both ends of a text. */
export function trimSigns(text: string, sign: RegExp): string {
  const kept = trimEndSigns(text, sign);
  let start = 0;
  while (start < kept.length && sign.test(kept.charAt(start))) start++;
  return kept.slice(start);
}
