import { findWrittenDates } from './dates/publication-date.ts';
import { trimEndSigns } from './trim-signs.ts';

const MAX_CHARACTERS = 120;
const SMALL_WORD =
  /^(?:and|und|et|y|e|de|da|di|do|dos|du|van|von|der|den|la|le|el|al|bin|ibn|of|the|for|with|&|\([\p{L}.]+\))$/iu;

/** Names as a byline gives them, without "By" and what follows a date or a bar; null where it holds no name. */
export function cleanAuthor(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  const [first = ''] = line
    .replace(/^(?:written |posted |published |reported |reporting |report |story |words |text )?by:?\s+/i, '')
    .split(/[|·•]|\s[–—-]\s|\s(?:at|on)\s(?=\d)/);
  const name = withoutPlaces(trimEndSigns(first, /[,;\s]/));
  if (!name || name.length > MAX_CHARACTERS || /https?:|www\.|@|\d{3}/.test(name)) return null;
  if (/^(?:admin(?:istrator)?|unknown|anonymous|editor|author|guest|null|undefined|n\/a)$/i.test(name))
    return null;
  return findWrittenDates(name).length > 0 ? null : name;
}

/** "Anna Berg in Kiel and Otto Weil in Lund": where they write from is no part of their names. */
function withoutPlaces(names: string): string {
  const bare = names.replace(/\sin\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?=$|,|\sand\s)/gu, '');
  return bare !== names && looksLikeName(bare) ? bare : names;
}

/** True for two to eight words that are capitalised as names of people and desks are, or stand in brackets (an agency's do). */
export function looksLikeName(text: string): boolean {
  if (/\d/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 8) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word));
}
