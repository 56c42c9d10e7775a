import { type DateOrder, findWrittenDates } from '../dates/publication-date.ts';

const MAX_CHARACTERS = 120;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PLACE = new RegExp(
  String.raw`^[(\[]?${CAPITALISED}(?:[\s,]+(?:${CAPITALISED}|and|of|on|upon|am|an|der|de|la|le|sur))*[\s,–—(-]*$`,
  'u',
);
/** What goes before a date in a sentence, or says no place. */
const NO_PLACE =
  /^[([]?(?:on|in|by|since|from|until|after|before|between|at|the|an?|updated|published|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** An agency or a place may stand between the date and the dash. */
const DASH = /^[)\]]?(?:\s*[,/(]?\s*[\p{L}][\p{L} .,&'’-]{0,40}?[/)]?)?\s*(?:[–—]|--|-\s|:\s)\s*\S/u;

/**
 * The date of a release's dateline, "PLACE, 1 July 2025 – …", at the start of its first paragraph; null for another paragraph.
 * A sentence that merely begins with a date ("On 1 July 2025 – a Tuesday – …") has no place and counts for nothing.
 */
export function datelineOf(paragraph: string, order: DateOrder | null): string | null {
  const start = paragraph.slice(0, MAX_CHARACTERS);
  const date = findWrittenDates(start, order)[0];
  if (!date) return null;
  const before = start.slice(0, date.start);
  const after = start.slice(date.end);
  if (before.trim() === '') {
    return /^,?\s+\p{Lu}{2}[\p{Lu}\s.'’-]*\s*(?:[–—]|--|-\s|:\s)/u.test(after) ? date.value : null;
  }
  return PLACE.test(before) && !NO_PLACE.test(before) && DASH.test(after) ? date.value : null;
}
