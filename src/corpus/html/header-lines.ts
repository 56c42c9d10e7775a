import { cleanAuthor, looksLikeName } from '../author.ts';
import { creditedNames } from '../credits.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import type { Metadata } from '../draft.ts';
import type { BlockLine } from './block-lines.ts';

const LINES_BELOW_TITLE = 8;
const MAX_BYLINE_CHARACTERS = 120;
/** What may stand beside a date on its line ("Publié le …", "… Uhr"), in letters. */
const MAX_LETTERS_BESIDE_DATE = 24;

/**
 * The lines below the title that say who wrote the article and when, by index: the classifier takes some of them for body, most of
 * all in other languages than English, from which it has learnt.
 */
export function headerLines(
  lines: readonly BlockLine[],
  { title, author }: Pick<Metadata, 'title' | 'author'>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const at = lines.findIndex(({ text }) => text === title);
  if (at < 0) return found;
  lines.slice(at + 1, at + 1 + LINES_BELOW_TITLE).forEach(({ text }, below) => {
    if (text === author || isByline(text) || creditedNames(text) !== null)
      found.set(at + 1 + below, 'byline');
    else if (isDateLine(text)) found.set(at + 1 + below, 'dateline');
  });
  return found;
}

/** "By NAME", and nothing behind it but a date. */
function isByline(line: string): boolean {
  if (line.length > MAX_BYLINE_CHARACTERS || !/^(?:written\s)?by\s/i.test(line)) return false;
  const [date] = findWrittenDates(line, 'day-first');
  const author = cleanAuthor(date ? line.slice(0, date.start) : line);
  return author !== null && looksLikeName(author);
}

/** Whether a line holds hardly more than a date. */
export function isDateLine(line: string): boolean {
  const dates = findWrittenDates(line, 'day-first');
  if (dates.length === 0 || line.length > 120) return false;
  let beside = line;
  for (const { start, end } of dates) beside = beside.replace(line.slice(start, end), '');
  return (beside.match(/\p{L}/gu)?.length ?? 0) <= MAX_LETTERS_BESIDE_DATE * dates.length;
}
