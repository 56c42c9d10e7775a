import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { trimSigns } from '../trim-signs.ts';
import type { ExportForm } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

const LABEL =
  /^(Author\/Byline|Section|Page|Edition|Column|Readability|Dateline|Caption|Copyright|Record Number|OpenURL Link|Index terms|Memo|Correction)\s?:\s{0,9}(.*)$/i;
/** Labels that stand below a text. */
const BELOW = /^(?:copyright|record number|openurl link|index terms|caption|memo|correction)\s?:/i;

/** Exports of NewsBank as text: title, outlet and day on a line, labels, the text, and labels below it. */
export const newsbank: ExportForm = {
  service: 'NewsBank',
  recognise: (lines) =>
    lines.some((line) => /^(?:record number|openurl link)\s?:/i.test(line)) &&
    lines.some((line) => /^(?:author\/byline|section|page|readability)\s?:/i.test(line)),
  isLabel: (line) => LABEL.test(line),
  split,
  read,
};

/** An article begins with the first line behind the labels below the one before. */
function split(lines: readonly string[]): { pieces: string[][]; announced: null } {
  const pieces: string[][] = [[]];
  let isBelow = false;
  for (const line of lines) {
    if (line !== '' && isBelow && !LABEL.test(line) && !/^https?:\/\//.test(line)) {
      pieces.push([]);
      isBelow = false;
    }
    // Only the last of the labels ends an article for sure: others may stand within its text.
    if (/^(?:record number|openurl link)\s?:/i.test(line)) isBelow = true;
    pieces.at(-1)?.push(line);
  }
  return { pieces, announced: null };
}

function read(piece: readonly string[]): Draft | null {
  const values = new Map<string, string>();
  const removed: Removal[] = [];
  const head: string[] = [];
  const text: string[] = [];
  const lastAbove = lastLabelAbove(piece);
  for (const [index, line] of piece.entries()) {
    const [, label, value = ''] = LABEL.exec(line) ?? [];
    if (index > lastAbove && (label === undefined || !BELOW.test(line))) text.push(line);
    else if (line !== '') {
      if (label !== undefined) values.set(label.toLowerCase(), value);
      else head.push(line);
      removed.push({ rule: label === undefined && head.length === 1 ? 'title' : 'service-line', text: line });
    }
  }
  if (values.size === 0) return null;
  const source = head.slice(1).find((line) => findWrittenDates(line).length > 0) ?? '';
  const [day] = findWrittenDates(source);
  const outlet = day ? (day.start > 0 ? source.slice(0, day.start) : source.slice(day.end)) : (head[1] ?? '');
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: head[0] ?? null,
      outlet: trimSigns(outlet, /[\s|–—-]/).replace(/\s\([^()]{1,60}\)$/, '') || null,
      author: cleanAuthor(values.get('author/byline')),
      published: day?.value ?? null,
    },
    paragraphs: paragraphsOf(text),
    removed,
  };
}

/** The last label before the text: labels above it stand together, and what is called so within it is a part of it. */
function lastLabelAbove(piece: readonly string[]): number {
  const isAbove = (line: string) => LABEL.test(line) && !BELOW.test(line);
  const first = piece.findIndex(isAbove);
  const end = piece.findIndex((line, index) => index > first && line !== '' && !LABEL.test(line));
  return piece.slice(0, end < 0 ? undefined : end).findLastIndex(isAbove);
}
