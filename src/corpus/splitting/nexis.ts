import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { findWrittenDates } from '../dates/publication-date.ts';
import { readMonth } from '../dates/publication-month.ts';
import { type Draft, type Metadata, NO_METADATA } from '../draft.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';
import { cutFields, type Field, fieldValue, type Opening, paragraphsOf } from './fields.ts';

/** "3 of 25 DOCUMENTS" above each article of the older form, in the languages of the service. */
const NUMBER =
  /^(?:do[ck]ument\p{L}{0,3} )?(\d{1,6}) (?:of|von|de|sur|di|van) (\d{1,6})(?: do[ck]ument\p{L}{0,3})?$/iu;
const END = /^end of document$/i;
const LENGTH = /^(?:length|länge|longueur|lengte|lunghezza|longitud): ?[\d.,]+ ?\p{L}+/iu;
const LOADED =
  /^(?:load-date|publication-type|update|ladedatum|date-chargement|type[- ]publication|fecha-carga|tipo-publicación|publicatietype): ?\S/i;
const COVER =
  /^(?:user name|date and time|job number|client\/matter|search terms|search type|narrowed by|content type|documents? ?\(\d+\)|-none-$|\d{1,3}\. \S|.*about lexisnexis|.*\| ?terms & conditions)/i;
const PAGE_NUMBER = /^page \d+ of \d+$/i;
const COPYRIGHT =
  /^(?:copyright\b|©|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|tutti i diritti riservati|alle rechten voorbehouden)/i;
/** A shorter line below a copyright is of the service. */
const MIN_TEXT_CHARACTERS = 80;
const EDITION = /\bedition\b|^(?:final|first|late|national|main)$/i;
/** "Vellmark Courier - Final Edition" */
const EDITION_OF_OUTLET = /\s[-–]\s[^-–]{0,40}\b(?:edition|final)\b.{0,20}$/i;

/** Labels above the text. */
const HEADER =
  /^(headline|titre|byline|section|length|länge|longueur|lengte|lunghezza|longitud|dateline|highlight|encart|series|rubrik|rubrique|rubriek|sectie|sección|sezione|autor|auteur|autore): ?(.*)$/i;
const BODY = /^(?:(body|text|full text|texte)(?::|$))(.*)$/i;
/** Labels below it: in capitals in the older form, known words alone on a line in the newer one. */
const TAIL_CAPITALS =
  /^(LOAD-DATE|UPDATE|DATE-CHARGEMENT|FECHA-CARGA|LANGUAGE|SPRACHE|LANGUE|LENGUAJE|IDIOMA|LINGUA|TAAL|PUBLICATION-TYPE|TYPE[- ]PUBLICATION|TIPO-PUBLICACIÓN|TIPO-PUBBLICAZIONE|PUBLICATIETYPE|SUBJECT|GRAPHIC|URL|JOURNAL-CODE|DOCUMENT-TYPE|TYPE|NOTES?|CORRECTION|CORRECTION-DATE|COMPANY|ORGANIZATION|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|ACC-NO):(.*)$/;
const TAIL = /^(Load-Date|Publication-Type|Journal Code|ISSN): ?(.*)$/;
const TAIL_HEADING = /^(Classification|Graphic|Notes|Correction)$/;

/** Exports of LexisNexis and Nexis Uni. */
export const nexis: ExportForm = {
  service: 'LexisNexis',
  recognise: (lines) =>
    lines.some((line) => LENGTH.test(line)) &&
    lines.some((line) => END.test(line) || LOADED.test(line) || /^\d+ of \d+ documents?$/i.test(line)),
  isLabel: (line) =>
    [NUMBER, END, HEADER, BODY, TAIL, TAIL_CAPITALS, TAIL_HEADING, COPYRIGHT, PAGE_NUMBER, COVER].some(
      (pattern) => pattern.test(line),
    ) || /^(?:Language|Subject|Industry|Person|Geographic|Company|Organization): \S/.test(line),
  split,
  read,
};

function split(lines: readonly string[]): ExportPieces {
  const numbered = lines.some((line) => NUMBER.test(line));
  const pieces: string[][] = [[]];
  let announced: number | null = null;
  for (const line of lines) {
    const number = NUMBER.exec(line);
    const total = number?.[2] ?? /^documents? ?\((\d+)\)$/i.exec(line)?.[1];
    if (total !== undefined) announced = Math.max(announced ?? 0, Number(total));
    if (number && numbered) pieces.push([]);
    pieces.at(-1)?.push(line);
    if (END.test(line) && !numbered) pieces.push([]);
  }
  return { pieces, announced };
}

function read(piece: readonly string[]): Draft | null {
  const fields = cutFields(
    piece.filter((line) => !PAGE_NUMBER.test(line)),
    openingOf,
  );
  if (!fields.some(({ label }) => label === 'length' || label === 'body' || label === 'load-date'))
    return null;
  const { body: text, service } = bodyOf(fields);
  const front = fields[0]?.lines.filter((line) => line !== '') ?? [];
  const head = readFront(front);
  const title = fieldValue(fields, 'headline', 'titre') ?? head.title;
  // Printed on paper, the title stands at the head of each page.
  const body = text.filter((line) => line !== title);
  const removed: Removal[] = [
    ...[...text.filter((line) => line === title), ...piece.filter((line) => PAGE_NUMBER.test(line))].map(
      (line) => ({ rule: 'running-head', text: line }),
    ),
    ...front.map((text) => ({ rule: text === head.title ? 'title' : 'service-line', text })),
    ...service.map((text) => ({ rule: 'service-line', text })),
  ];
  const metadata: Metadata = {
    ...NO_METADATA,
    title,
    outlet: head.outlet,
    published: head.published,
    author: cleanAuthor(fieldValue(fields, 'byline', 'autor', 'auteur', 'autore')),
    url: fieldValue(fields, 'url')?.match(/^https?:\/\/\S+$/i)?.[0] ?? null,
  };
  return { id: null, metadata, paragraphs: body, removed };
}

function openingOf(line: string, open: string): Opening | null {
  if (END.test(line)) return { label: 'mark', rest: line };
  const tail = TAIL_CAPITALS.exec(line) ?? TAIL.exec(line) ?? TAIL_HEADING.exec(line);
  if (tail) return { label: tail[1] ?? '', rest: (tail[2] ?? '').trim() };
  if (isTail(open)) return null;
  const body = open === 'body' ? null : BODY.exec(line);
  if (body) return { label: 'body', rest: (body[2] ?? '').trim() };
  const header = open === 'body' ? null : HEADER.exec(line);
  const label = LENGTH.test(line) ? 'length' : (header?.[1] ?? '');
  return header ? { label, rest: header[2] ?? '' } : null;
}

function isTail(label: string): boolean {
  return (
    TAIL_CAPITALS.test(`${label.toUpperCase()}:`) ||
    /^(?:classification|graphic|notes|correction)$/.test(label)
  );
}

/** The paragraphs, and the lines of the service around them. The oldest exports have no label above the text. */
function bodyOf(fields: readonly Field[]): { readonly body: string[]; readonly service: string[] } {
  const labelled = fields.findLast(({ label }) => label === 'body');
  const last = fields.findLast(({ label }) => label !== '' && label !== 'mark' && !isTail(label));
  const holder = labelled ?? last;
  const lines = holder?.lines ?? [];
  const gap = labelled
    ? 0
    : Math.max(
        0,
        lines.indexOf(
          '',
          lines.findIndex((line) => line !== ''),
        ),
      );
  // "Copyright 2024 …" and nothing of length below it.
  const lastLong = lines.findLastIndex((line) => line.length >= MIN_TEXT_CHARACTERS && !COPYRIGHT.test(line));
  const ending = lines.findIndex((line, index) => index > gap && index > lastLong && COPYRIGHT.test(line));
  const text = lines.slice(gap, ending < 0 ? undefined : ending);
  const around = [...lines.slice(0, gap), ...(ending < 0 ? [] : lines.slice(ending))];
  const others = fields.filter((field) => field !== holder && field.label !== '');
  const heading = labelled?.written.slice(0, 1).filter((line) => BODY.exec(line)?.[2] === '') ?? [];
  const service = [...heading, ...others.flatMap(({ written }) => written), ...around];
  return { body: paragraphsOf(text), service: service.filter((line) => line !== '') };
}

/**
 * What stands above the first label: title, outlet and day, one below the other, in the newer form; outlet, day, edition and
 * title in the older one.
 */
function readFront(lines: readonly string[]): Pick<Metadata, 'title' | 'outlet' | 'published'> {
  const start = lines.findLastIndex((line) => COVER.test(line) && dateOf(line) === null) + 1;
  const known = lines.slice(start).filter((line) => !COPYRIGHT.test(line) && !NUMBER.test(line));
  const front = known.filter((line, index) => line !== known[index - 1]);
  const day = front.findIndex((line) => dateOf(line) !== null);
  if (day < 0) return { title: front[0] ?? null, outlet: null, published: null };
  const published = dateOf(front[day] ?? '');
  const outlet = front[day - 1]?.replace(EDITION_OF_OUTLET, '') ?? null;
  if (day >= 2) return { title: front.slice(0, day - 1).join(' '), outlet, published };
  const after = front.slice(day + 1).filter((line) => !EDITION.test(line));
  return { title: after.join(' ') || null, outlet, published };
}

/** The day of a line that is hardly more than a date, or its month. */
function dateOf(line: string): string | null {
  const [date] = findWrittenDates(line, 'month-first');
  if (!date) return readMonth(line);
  const others = line.slice(0, date.start) + line.slice(date.end);
  return others.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length <= 4 ? date.value : null;
}
