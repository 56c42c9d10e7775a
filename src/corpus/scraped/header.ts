import { dateOrder, findWrittenDates } from '../dates/publication-date.ts';
import type { Metadata } from '../draft.ts';
import { readByline } from './byline.ts';
import { outletOfDesk, readOutlet } from './outlet-line.ts';
import { datelineOf } from './press-dateline.ts';
import { cleanTitle, findTitle, firstHeading } from './title.ts';
import { readUnlabelledByline } from './unlabelled-byline.ts';

/** What the lines around a body say of the article. */
export interface Header {
  readonly metadata: Partial<Metadata>;
  /** The lines that say it, by index: the name of what they are (`title`, `byline`, `dateline`). They are not body. */
  readonly roles: ReadonlyMap<number, string>;
}

const LINES_FOR_DATES = 8;
const MAX_WORDS_BESIDE_DATE = 14;

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
  const alone = byline || entriesStart !== null ? null : readUnlabelledByline(lines, roles, title, to);
  for (const index of alone?.indices ?? []) roles.set(index, 'byline');
  const order = dateOrder(lines.join('\n'), null);
  const outlet =
    (byline && outletOfDesk(byline.author, lines)) ??
    readOutlet({ lines, roles, from, to, bodyStart: entriesStart ?? bodyStart });
  const releases = lines.slice(bodyStart, bodyStart + 2).map((line) => datelineOf(line, order));
  return {
    roles,
    metadata: {
      title: title === null ? null : cleanTitle(lines[title] ?? '', outlet),
      published: dates.published ?? releases.find((date) => date !== null) ?? null,
      updated: dates.updated,
      author: byline?.author ?? alone?.author ?? null,
      outlet,
      source: readSource(lines),
    },
  };
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
    if (dates.length === 0 || wordCount(line) > MAX_WORDS_BESIDE_DATE + covered / 4) continue;
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
