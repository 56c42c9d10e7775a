import { scrapedBoilerplate } from '../boilerplate/line-rules.ts';
import { dateOrder, findWrittenDates } from '../dates/publication-date.ts';
import type { Metadata } from '../draft.ts';
import { readByline } from './byline.ts';
import { outletOfDesk, readOutlet } from './outlet-line.ts';
import { judgeOutletName } from './outlet-name.ts';
import { datelineOf } from './press-dateline.ts';

/** What the lines around a body say of the article. */
export interface Header {
  readonly metadata: Partial<Metadata>;
  /** The lines that say it, by index: the name of what they are (`title`, `byline`, `dateline`). They are not body. */
  readonly roles: ReadonlyMap<number, string>;
}

const LINES_BEFORE_BODY = 40;
const LINES_FOR_DATES = 8;
/** A text that has no menu opens with its title; at most so many lines are then before its body. */
const LINES_OF_PLAIN_HEADER = 4;
const MOST_WORDS_BESIDE_DATE = 14;

/**
 * Reads title, outlet, dates, author and credited source off the lines before (and little after) the body's first line. The
 * lines of a live blog's header all stand before its first entry, whose line is `entriesStart`.
 */
export function readHeader(
  lines: readonly string[],
  bodyStart: number,
  entriesStart: number | null = null,
): Header {
  const roles = new Map<number, string>();
  if (bodyStart < 0) return { metadata: {}, roles };
  const title =
    entriesStart === null ? findTitle(lines, bodyStart, roles) : firstHeading(lines, entriesStart, roles);
  const from = title === null ? Math.max(0, bodyStart - LINES_FOR_DATES) : Math.max(0, title - 3);
  const to = entriesStart ?? Math.min(lines.length, bodyStart + LINES_FOR_DATES);
  const dates = readDates(lines, from, to, roles);
  const byline = readByline({ lines, roles, from, to });
  if (byline && !roles.has(byline.index)) roles.set(byline.index, 'byline');
  const order = dateOrder(lines.join('\n'), null);
  const releases = lines.slice(bodyStart, bodyStart + 2).map((line) => datelineOf(line, order));
  return {
    roles,
    metadata: {
      title: title === null ? null : (lines[title] ?? null),
      published: dates.published ?? releases.find((date) => date !== null) ?? null,
      updated: dates.updated,
      author: byline?.author ?? null,
      outlet:
        (byline && outletOfDesk(byline.author, lines)) ??
        readOutlet({ lines, roles, from, to, bodyStart: entriesStart ?? bodyStart }),
      source: readSource(lines),
    },
  };
}

/** A live blog's title: the first line before its entries that reads as a heading. */
function firstHeading(
  lines: readonly string[],
  entriesStart: number,
  roles: Map<number, string>,
): number | null {
  const first = lines.slice(0, entriesStart).findIndex((line) => isHeading(line) && !isByline(line));
  if (first < 0) return null;
  roles.set(first, 'title');
  return first;
}

/** A line of a headline's length that is no sentence, link, date, outlet's name or part of a page's furniture. */
function isHeading(line: string): boolean {
  const count = wordCount(line);
  if (count < 3 || count > 30 || /[.:;,]$/.test(line) || /https?:/.test(line)) return false;
  if (findWrittenDates(line).length > 0 || judgeOutletName(line) === 'outlet') return false;
  return scrapedBoilerplate(line) === null;
}

/** The headline: a line before the body, not a sentence, whose words the body takes up or that the page repeats. */
function findTitle(lines: readonly string[], bodyStart: number, roles: Map<number, string>): number | null {
  const body = wordSet(lines.slice(bodyStart, bodyStart + 30).join(' '));
  let best: { index: number; score: number } | null = null;
  for (let index = Math.max(0, bodyStart - LINES_BEFORE_BODY); index <= bodyStart; index++) {
    const line = lines[index] ?? '';
    const words = [...wordSet(line)];
    if (!isHeading(line)) continue;
    const shared = words.filter((word) => body.has(word)).length / Math.max(1, words.length);
    const repeated = lines.slice(index + 1, bodyStart + 3).some((other) => letters(other) === letters(line));
    const signed = lines.slice(index + 1, index + 3).some(isByline);
    const opens = index === 0 && bodyStart <= LINES_OF_PLAIN_HEADER;
    const score = shared + (repeated ? 0.5 : 0) + (signed || opens ? 0.25 : 0) - (bodyStart - index) * 0.01;
    if (score >= 0.45 && (!best || score > best.score)) best = { index, score };
  }
  if (!best) return null;
  const title = letters(lines[best.index] ?? '');
  let first = best.index;
  lines.forEach((line, index) => {
    if (index > bodyStart + 3 || index < bodyStart - LINES_BEFORE_BODY || letters(line) !== title) return;
    roles.set(index, 'title');
    first = Math.min(first, index);
  });
  return first;
}

function readDates(
  lines: readonly string[],
  from: number,
  to: number,
  roles: Map<number, string>,
): Pick<Metadata, 'published' | 'updated'> {
  const order = dateOrder(lines.join('\n'), null);
  let published: string | null = null;
  let updated: string | null = null;
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    const dates = findWrittenDates(line, order);
    const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
    if (dates.length === 0 || wordCount(line) > MOST_WORDS_BESIDE_DATE + covered / 4) continue;
    if (/[.!?]["”’]?$/.test(line) && wordCount(line) > 8) continue;
    if (/©|copyright/i.test(line)) continue;
    roles.set(index, 'dateline');
    let last = 0;
    for (const { start, end, value } of dates) {
      const label = line.slice(last, start);
      last = end;
      if (/updat|modif|edited|revis|aktualis|actualis|actualiz|aggiorn/i.test(label)) updated ??= value;
      else published ??= value;
    }
  }
  return { published, updated };
}

function readSource(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^original(?:ly)?\s+(?:source|article)\s*:\s*(\S.{1,100})$/i.exec(line);
    if (match) return match[1] ?? null;
  }
  return null;
}

function wordCount(line: string): number {
  return line.split(' ').length;
}

function wordSet(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** What is left of a headline that is written twice, once with quotation marks and once without. */
function letters(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A line that stands under headlines: a short one that says by whom, or when. */
function isByline(line: string): boolean {
  if (wordCount(line) > MOST_WORDS_BESIDE_DATE) return false;
  return /^(?:written\s+)?by\s+\p{Lu}/iu.test(line) || findWrittenDates(line, 'day-first').length > 0;
}
