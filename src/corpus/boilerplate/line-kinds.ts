const TRADE =
  'journalist|reporter|correspondent|columnist|editor|writer|author|contributor|blogger|broadcaster|producer|analyst|photographer|producer|freelancer';

/** "Background:", or "Details: …": a label before the text that it names. */
export function isLabelLine(line: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{L}+)?:(?:$|\s+\S+\s+\S+\s+\S)/u.test(line);
}

/** "Q: …", "A. …", "F: …": a turn of an interview whose speakers have letters for names. */
export function isTurn(line: string): boolean {
  return /^\p{Lu}\s?(?::\s+\S|\.\s+\S+\s+\S)/u.test(line);
}

/** A line of a list, by its bullet or number. */
export function isListItem(line: string): boolean {
  return /^(?:[•·▪●‣*–—-]|\(?\d{1,2}[.)])\s+\S+\s+\S+\s+\S/u.test(line);
}

/**
 * The author's name in a paragraph that tells who that is: it opens with a name that the text before it doesn't tell of,
 * and says that this is somebody who writes for a living ("NAME is a reporter who …", "NAME covers …"). Null for another
 * paragraph.
 */
export function biographyOf(line: string, textBefore: string): string | null {
  const opening =
    /^(?:(?:By|About)\s{1,4})?((?:\p{Lu}[\p{L}.'’-]{0,40}\s{1,4}){1,3}\p{Lu}[\p{L}.'’-]{0,40})(?:,[^,.]{2,60},)?\s{1,4}(is|was|has been|has written|covers|writes|reports|works|joined|specialis|specializ|serves|lives)\b/u.exec(
      line,
    );
  const name = opening?.[1];
  if (!name || reportsOn(name, textBefore)) return null;
  if (/^(?:covers|writes|reports)$/.test(opening[2] ?? '')) return name;
  const start = line.slice(0, 200);
  return new RegExp(`\\b(?:${TRADE})s?\\b`, 'i').test(start) && !/["“”]/.test(line) ? name : null;
}

/** A name that running text mentions, other than alone on a line as bylines do. */
function reportsOn(name: string, text: string): boolean {
  return text.split('\n').some((line) => line.includes(name) && line.length > name.length + 40);
}
