import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { creditedNames } from '../credits.ts';
import { readDate } from '../dates/publication-date.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';
import { cutFields, fieldValue, type Opening, paragraphsOf } from './fields.ts';

/** "Document LNDH000020240307ek370001b" ends each article, behind its code in the form with indexing. */
const END = /^(?:an )?do[ck]umento? [a-z]{2,8}[a-z0-9]{14,24}$/i;
const WORDS = /^[\d.,]+ (?:words|wörter|mots|palabras|parole|palavras|woorden)$/i;
const COPYRIGHT = /^(?:copyright\b|©|\(c\))/i;
const CLOCK = /^\d{1,2}:\d{2}(?: ?[a-z]{2,4})?$/i;
const CODE = /^[A-Z][A-Z0-9]{2,9}$/;
const PAGE = /^(?:(?:page|pg?\.?|seite) ?)?[a-z]{0,3}\.?\d{1,4}(?:[-,]\d+)*$/i;
const LANGUAGE = /^\p{Lu}\p{Ll}{4,12}(?: \(\p{L}+\))?$/u;
/** Codes before the fields of the form with indexing, alone on a line or before what they name. */
const FIELD =
  /^(SE|HD|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CLM|BY)(?:[ \t]+(\S.*))?$/;

/** Exports of Factiva: the plain form, and the form with indexing. */
export const factiva: ExportForm = {
  service: 'Factiva',
  recognise: (lines) =>
    lines.some((line) => END.test(line)) && lines.some((line) => WORDS.test(line) || /^WC \d/.test(line)),
  isLabel: (line) =>
    [END, WORDS, COPYRIGHT, CLOCK, CODE, LANGUAGE, FIELD].some((pattern) => pattern.test(line)),
  split,
  read: (piece) => (isCoded(piece) ? readCoded(piece) : readPlain(piece)),
};

function split(lines: readonly string[]): ExportPieces {
  const pieces: string[][] = [[]];
  for (const line of lines) {
    pieces.at(-1)?.push(line);
    if (END.test(line)) pieces.push([]);
  }
  return { pieces, announced: null };
}

function isCoded(piece: readonly string[]): boolean {
  const codes = new Set(piece.map((line) => FIELD.exec(line)?.[1]));
  return codes.has('HD') && codes.has('SN') && codes.has('PD');
}

function readCoded(piece: readonly string[]): Draft {
  const fields = cutFields(piece, (line, open): Opening | null => {
    const field = FIELD.exec(line);
    if (
      !field ||
      (isText(open) && field[2] !== undefined && !/^(?:TD|AN|CO|IN|NS|RE|PUB)$/.test(field[1] ?? ''))
    )
      return END.test(line) ? { label: 'an', rest: line } : null;
    return { label: field[1] ?? '', rest: field[2] ?? '' };
  });
  const texts = fields.filter(({ label }) => isText(label));
  const title = fieldValue(fields, 'hd');
  const day = fieldValue(fields, 'pd');
  const removed: Removal[] = fields
    .filter((field) => !texts.includes(field))
    .flatMap(({ label, written }) =>
      written.map((text) => ({ rule: label === 'hd' ? 'title' : 'service-line', text })),
    );
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title,
      outlet: fieldValue(fields, 'sn'),
      author: writerIn(fieldValue(fields, 'by')),
      published: day && readDate(day),
    },
    paragraphs: paragraphsOf(texts.flatMap(({ lines }) => ['', ...lines])),
    removed,
  };
}

/** Lead paragraph and text. */
function isText(label: string): boolean {
  return label === 'lp' || label === 'td';
}

/** Title, byline, number of words, day, time, outlet, code, page, language and copyright stand one below the other. */
function readPlain(piece: readonly string[]): Draft | null {
  const lines = piece.filter((line) => line !== '');
  const words = lines.findIndex((line) => WORDS.test(line));
  if (words < 0) return null;
  const byline =
    words > 1 && /^(?:by|von|par|por|di|door)\b/i.test(lines[words - 1] ?? '') ? words - 1 : null;
  const title = (byline ?? words) - 1;
  const day = lines.findIndex(
    (line, index) => index > words && index <= words + 3 && readDate(line) !== null,
  );
  const named = day < 0 ? -1 : lines.findIndex((line, index) => index > day && !CLOCK.test(line));
  const start = bodyStart(lines, Math.max(words, day, named) + 1);
  const end = lines.findIndex((line) => END.test(line));
  const ordered = piece.slice(indexOfNth(piece, start), end < 0 ? undefined : indexOfNth(piece, end));
  const removed = lines
    .filter((_, index) => index < start || (end >= 0 && index >= end))
    .map((text) => ({ rule: text === lines[title] ? 'title' : 'service-line', text }));
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: lines[title] ?? null,
      outlet: named < 0 ? null : (lines[named] ?? null),
      author: byline === null ? null : writerIn(lines[byline] ?? null),
      published: day < 0 ? null : readDate(lines[day] ?? ''),
    },
    paragraphs: paragraphsOf(ordered),
    removed,
  };
}

/** The first line behind code, edition, page, language and copyright, each of which may be missing. */
function bodyStart(lines: readonly string[], from: number): number {
  const copyright = lines.findIndex(
    (line, index) => index >= from && index < from + 6 && COPYRIGHT.test(line),
  );
  if (copyright >= 0) return copyright + 1;
  let at = from;
  while (at < from + 4 && [CODE, PAGE, LANGUAGE].some((pattern) => pattern.test(lines[at] ?? ''))) at++;
  return at;
}

/** Where the line that is the `n`th (from 0) of those that are not empty stands among all. */
function indexOfNth(lines: readonly string[], n: number): number {
  let seen = -1;
  return lines.findIndex((line) => line !== '' && ++seen === n);
}

/** The service writes bylines in the language of the paper: "Von Petra Voss". */
function writerIn(byline: string | null): string | null {
  return byline === null ? null : (creditedNames(byline) ?? cleanAuthor(byline));
}
