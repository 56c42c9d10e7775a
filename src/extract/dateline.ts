/** Agencies as datelines name them; from general knowledge of the trade. */
const AGENCY =
  '(?:AP|AFP|UPI|dpa|DPA|Reuters|REUTERS|Bloomberg|Xinhua|TASS|CNN|ANI|PTI|IANS|Kyodo|CP|PA|AAP)';
const PLACE = String.raw`\p{Lu}{2,}[\p{Lu}.'’-]*(?: \p{Lu}{2,}[\p{Lu}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2})?`;
const DAY = String.raw`(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?`;
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}${DAY}(?: \([^()]{2,40}\))?|(?:\p{Lu}[\p{L}.,'’ -]{1,50})?\(${AGENCY}(?:[/ ][^()]{1,30})?\))\s*(?:[–—]|--?)\s+(?=["“‘'(]?\p{Lu})`,
  'u',
);

/**
 * How many characters the dateline at the start of a paragraph takes up ("TAMSIN, Corvana (AP) — "), 0 where there is none. It
 * says where and by whom an article was written, and is no part of its first sentence.
 */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, 160))?.[0].length ?? 0;
}
