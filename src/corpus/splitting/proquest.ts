import type { Removal } from '../../model.ts';
import { cleanAuthor } from '../author.ts';
import { readDate } from '../dates/publication-date.ts';
import { readDateOrMonth } from '../dates/publication-month.ts';
import { type Draft, NO_METADATA } from '../draft.ts';
import { trimEndSigns } from '../trim-signs.ts';
import type { ExportForm, ExportPieces } from './export-form.ts';
import { cutFields, type Field, fieldValue, type Opening, paragraphsOf } from './fields.ts';

const NUMBER = /^document (\d{1,6}) of (\d{1,6})$/i;
const RULE = /^[_=-]{20,}$/;
const BODY = 'full text';
/** The labels of the service; what follows the text begins with one of them. */
const LABEL =
  /^(author|publication info|proquest document link|abstract|abstract \(english\)|links|full text|subject|business indexing term|location|people|company \/ organization|company\/organization|classification|identifier \/ keyword|title|alternate title|publication title|pages|first page|volume|issue|number of pages|publication year|publication date|year|date|section|publisher|place of publication|country of publication|publication subject|issn|issn-l|e-issn|isbn|source type|language of publication|document type|document feature|dateline|column|word count|proquest document id|document url|copyright|last updated|database|credit|accession number|doi|literature indexing term|illustration|source attribution|contact us at|bibliography):(?:\s+(.*))?$/i;
/** Those of them that the service puts behind the text; the others may be words of an article. */
const AFTER_BODY =
  /^(?:subject|business indexing term|location|people|company ?\/ ?organization|classification|identifier \/ keyword|title|publication title|credit|illustration|copyright|contact us at|source type|database|proquest document id):/i;

/** Exports of ProQuest's newspaper databases as text. */
export const proquest: ExportForm = {
  service: 'ProQuest',
  recognise: (lines) =>
    lines.some((line) => /^full text:/i.test(line)) &&
    lines.some((line) => /^(?:proquest document id|database|source type|publication info):/i.test(line)) &&
    // Other databases number their records, and have some of the same labels.
    !lines.some((line) => /^record: \d{1,6}$/i.test(line)),
  isLabel: (line) => [NUMBER, RULE, LABEL].some((pattern) => pattern.test(line)),
  split,
  read,
};

/** Articles begin below a rule of signs, or a number; both together where the export has both. */
function split(lines: readonly string[]): ExportPieces {
  const pieces: string[][] = [[]];
  let announced: number | null = null;
  for (const line of lines) {
    const number = NUMBER.exec(line);
    if (number) announced = Number(number[2]);
    const isEmpty = pieces.at(-1)?.every((each) => each === '') ?? true;
    if ((RULE.test(line) || number) && !isEmpty) pieces.push([]);
    if (!RULE.test(line)) pieces.at(-1)?.push(line);
  }
  return { pieces, announced };
}

function read(piece: readonly string[]): Draft | null {
  const fields = cutFields(piece, openingOf);
  if (!fields.some(({ label }) => label === BODY || label === 'publication title' || label === 'abstract'))
    return null;
  const text = fields.find(({ label }) => label === BODY);
  const front = fields[0]?.lines.filter((line) => line !== '' && !NUMBER.test(line)) ?? [];
  const { outlet, published } = readPublication(fields);
  const removed: Removal[] = fields
    .filter((field) => field !== text)
    .flatMap(({ written }) => written)
    .map((line) => ({ rule: 'service-line', text: line }));
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title: fieldValue(fields, 'title') ?? (front.join(' ') || null),
      outlet,
      published,
      author: cleanAuthor(fieldValue(fields, 'author')),
      url: fieldValue(fields, 'document url')?.match(/^https?:\/\/\S+$/i)?.[0] ?? null,
    },
    paragraphs: paragraphsOf(text?.lines ?? []),
    removed,
  };
}

function openingOf(line: string, open: string): Opening | null {
  const label = LABEL.exec(line);
  if (open === BODY && !AFTER_BODY.test(line)) return null;
  return label ? { label: label[1] ?? '', rest: (label[2] ?? '').trim() } : null;
}

/** "Lindmoor Herald ; Lindmoor [Lindmoor]. 7 March 2024: A.1." says outlet and day where no label does. */
function readPublication(fields: readonly Field[]): { outlet: string | null; published: string | null } {
  const info = fieldValue(fields, 'publication info');
  const named = fieldValue(fields, 'publication title') ?? info?.split(';')[0]?.trimEnd() ?? null;
  const day = fieldValue(fields, 'publication date', 'date');
  return {
    outlet: (named && trimEndSigns(named, /[;,.\s]/)) || null,
    published: (day && readDateOrMonth(day)) ?? (info && readDate(info)) ?? null,
  };
}
