import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import type { ExportForm } from './export-form.ts';
import { paragraphsOf } from './fields.ts';

const LABEL = /^(Article Name|Publication|Author|Start Page|End Page)\s?:\s{0,9}(.*)$/i;
const HEAD_LINES = 6;
const MAX_HEAD_WORDS = 14;

/** What PressReader copies and mails out: the text below its title, outlet and day, and a citation in labels behind it. */
export const pressreader: ExportForm = {
  service: 'PressReader',
  recognise: (lines) =>
    ['article name', 'publication', 'start page'].every((label) =>
      lines.some((line) => line.toLowerCase().startsWith(`${label}:`)),
    ),
  isLabel: (line) => LABEL.test(line),
  split,
  read,
};

/** An article ends with its citation. */
function split(lines: readonly string[]): { pieces: string[][]; announced: null } {
  const pieces: string[][] = [[]];
  let isCited = false;
  for (const line of lines) {
    if (isCited && line !== '' && !LABEL.test(line)) {
      pieces.push([]);
      isCited = false;
    }
    isCited ||= /^article name\s?:/i.test(line);
    pieces.at(-1)?.push(line);
  }
  return { pieces, announced: null };
}

function read(piece: readonly string[]): Draft | null {
  const values = new Map<string, string>();
  const removed: Removal[] = [];
  const text: string[] = [];
  let filled = 0;
  for (const line of piece) {
    const [, label, value = ''] = LABEL.exec(line) ?? [];
    if (label !== undefined) values.set(label.toLowerCase(), value);
  }
  const known = new Set([values.get('article name'), values.get('publication'), values.get('author')]);
  const dateLine = piece
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
    .find((line) => line.split(' ').length <= MAX_HEAD_WORDS && findWrittenDates(line).length > 0);
  for (const line of piece) {
    if (line !== '') filled++;
    const isHead =
      filled <= HEAD_LINES &&
      (line === dateLine || known.has(line) || known.has(line.replace(/^by\s+/i, '')));
    if (line !== '' && (LABEL.test(line) || isHead))
      removed.push({ rule: line === values.get('article name') ? 'title' : 'service-line', text: line });
    else text.push(line);
  }
  if (values.size === 0) return null;
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: values.get('article name') || null,
      outlet: values.get('publication') || null,
      author: cleanAuthor(values.get('author')),
      published: findWrittenDates(dateLine ?? '')[0]?.value ?? null,
    },
    paragraphs: paragraphsOf(text),
    removed,
  };
}
