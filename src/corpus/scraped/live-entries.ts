import type { LineView } from '../boilerplate/line-features.ts';
import { findWrittenDates } from '../dates/publication-date.ts';

const STAMP =
  /^[[(]?(?:(\d{1,2})[:h](\d{2})(?![\d:.%])|(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m\b|Uhr\b)))\s?([ap]\.?m\b)?/i;
const MIN_ENTRIES = 3;
/** A blog that runs over midnight counts from zero again; more disorder than one in so many is none. */
const ENTRIES_A_BREAK = 6;
/** Menus hold clock times too, far from each other; an entry has no more lines than this. */
const MAX_LINES_AN_ENTRY = 15;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** The entries of a live blog: the first and the last of their lines, and what stands before the first is header. */
export interface LiveEntries {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the entries of a live blog in plain text: at least three lines that begin with a time of day, in one direction of
 * time, that make up most of the text. Null for another text, and for a page whose sidebar is a ticker of headlines.
 */
export function findLiveEntries(lines: readonly LineView[]): LiveEntries | null {
  const stamps = lines.flatMap(({ text }, index) => {
    const minutes = minutesOf(text);
    return minutes === null ? [] : [{ index, minutes }];
  });
  const [first, last] = [stamps[0], stamps.at(-1)];
  const times = new Set(stamps.map(({ minutes }) => minutes));
  if (!first || !last || times.size < MIN_ENTRIES) return null;
  const steps = stamps.slice(1).map(({ minutes }, at) => minutes - (stamps[at]?.minutes ?? 0));
  const breaks = Math.min(steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length);
  if (breaks > stamps.length / ENTRIES_A_BREAK) return null;
  const gaps = stamps.slice(1).map(({ index }, at) => index - (stamps[at]?.index ?? 0));
  if (Math.max(...gaps) > MAX_LINES_AN_ENTRY) return null;
  const entry = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1;
  const end = endOfEntry(lines, last.index, entry);
  const inside = lines.slice(first.index, end + 1).reduce((sum, { count }) => sum + count, 0);
  const outside = lines.reduce(
    (sum, { count, solid }, index) => sum + (solid && (index < first.index || index > end) ? count : 0),
    0,
  );
  return outside > inside / 2 ? null : { first: first.index, last: end };
}

/** The last line of the entry that begins at `start`, which has no more lines than others, and ends with a sentence. */
function endOfEntry(lines: readonly LineView[], start: number, length: number): number {
  let end = start;
  for (let index = start + 1; index < start + length; index++) {
    if (SENTENCE_END.test(lines[index]?.text ?? '')) end = index;
  }
  return end;
}

/** The minutes since midnight that a line begins with; null where it begins otherwise, or with a whole date. */
function minutesOf(line: string): number | null {
  const match = STAMP.exec(line);
  if (!match) return null;
  const hour = Number(match[1] ?? match[3]);
  const minute = Number(match[2] ?? match[4]);
  if (hour > 23 || minute > 59 || findWrittenDates(line.slice(0, 60), 'day-first').length > 0) return null;
  const half = match[5]?.[0]?.toLowerCase();
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}
