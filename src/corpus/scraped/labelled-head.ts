import type { Removal } from '../../model.ts';
import { findWrittenDates, readDate } from '../dates/publication-date.ts';
import { senderName } from '../documents/forwarded.ts';
import type { Metadata } from '../draft.ts';
import { dateOf, namesOf, outletOf, valueText, webAddressOf } from '../records/field-values.ts';
import { FIELD_KEYS, plainKey } from '../records/record-fields.ts';
import { trimEndSigns } from '../trim-signs.ts';

/** What labelled lines at the head of a text say of its article, and the text below them. */
export interface LabelledHead {
  readonly metadata: Partial<Metadata>;
  readonly removed: readonly Removal[];
  readonly body: string;
}

const LABELLED =
  /^\s{0,8}(?:\*\*)?(\p{L}[\p{L} /()_-]{1,30}?)\s{0,4}(?:\*\*)?[:：](?:\*\*)?(?:\s{1,40}(\S.*)|\s{0,40})$/u;
const LINE_BREAK = /\r\n|[\n\r]/;
/** A head has no more lines than this, those without a label included. */
const MAX_LINES = 30;
const MAX_LINE_CHARACTERS = 600;
/** So many different fields must be labelled: "Date: …" alone may be a line of any text. */
const MIN_FIELDS = 2;
/** What a mail that was saved as text says of itself, by the names that mail programs give its fields. */
const OF_MAILS: Readonly<Record<string, Field>> = {
  subject: 'title',
  betreff: 'title',
  objet: 'title',
  asunto: 'title',
  oggetto: 'title',
  from: 'outlet',
  von: 'outlet',
  sent: 'published',
  gesendet: 'published',
  envoyé: 'published',
};

const FIELDS = ['title', 'outlet', 'author', 'published', 'updated', 'url'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Reads the labelled lines that a text begins with (`Title: …`, `Source: …`, `Date: …`), as databases, clipping services and people who
 * keep articles as text write them: by the keys of records, other labels between them left out. Null where fewer than two
 * different fields are labelled so. What follows the label of a body is the body.
 */
export function readLabelledHead(text: string): LabelledHead | null {
  const lines = text.split(LINE_BREAK);
  const values = new Map<Field, string[]>();
  const removed: Removal[] = [];
  let at = 0;
  let end = 0;
  for (; at < lines.length && at < MAX_LINES; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const match = line.length > MAX_LINE_CHARACTERS ? null : LABELLED.exec(line);
    const [, label = '', value = ''] = match ?? [];
    if (!match || isTurnOf(label, lines, at)) break;
    const key = plainKey(label);
    if (FIELD_KEYS.body.includes(key)) {
      lines[at] = value;
      end = at;
      break;
    }
    const field = fieldOf(key);
    if (field) values.set(field, [...(values.get(field) ?? []), value.trim()]);
    removed.push({ rule: 'labelled-head', text: line.trim() });
    end = at + 1;
  }
  if (values.size < MIN_FIELDS) return null;
  return { metadata: metadataOf(values), removed, body: lines.slice(end).join('\n') };
}

/** Whether a line labels a field of an article. */
export function isLabelledLine(line: string): boolean {
  const label = labelOf(line);
  return label !== null && fieldOf(plainKey(label)) !== null;
}

/** The label that a line begins with; null for other lines. */
export function labelOf(line: string): string | null {
  return line.length > MAX_LINE_CHARACTERS ? null : (LABELLED.exec(line)?.[1] ?? null);
}

function fieldOf(key: string): Field | null {
  return OF_MAILS[key] ?? FIELDS.find((field) => FIELD_KEYS[field].includes(key)) ?? null;
}

/** Speakers of an interview are labels that come again. */
function isTurnOf(label: string, lines: readonly string[], at: number): boolean {
  if (fieldOf(plainKey(label)) !== null) return false;
  return lines.slice(at + 1, at + MAX_LINES).some((line) => line.trimStart().startsWith(`${label}:`));
}

function metadataOf(values: ReadonlyMap<Field, readonly string[]>): Partial<Metadata> {
  const first = <Value>(field: Field, read: (value: string) => Value | null): Value | null =>
    (values.get(field) ?? []).map(read).find((value) => value !== null) ?? null;
  const inSource = (values.get('outlet') ?? []).map(sourceIn);
  const authors = (values.get('author') ?? []).flatMap((value) => namesOf(value));
  return {
    title: first('title', valueText),
    outlet: inSource.map(({ outlet }) => outlet).find((outlet) => outlet !== null) ?? null,
    author: authors.length > 0 ? authors.join(', ') : null,
    url: first('url', webAddressOf) ?? first('outlet', webAddressOf),
    published:
      first('published', (value) => dateOf(value) ?? readDate(value)) ??
      inSource.map(({ day }) => day).find((day) => day !== null) ??
      null,
    updated: first('updated', (value) => dateOf(value)),
  };
}

/** "Lindmoor Herald. March 7, 2024, p4" holds the day as well, "Oster Courier <letter@courier.example>" an address. */
function sourceIn(value: string): { readonly outlet: string | null; readonly day: string | null } {
  const [date] = findWrittenDates(value);
  const name = date && date.start > 0 ? trimEndSigns(value.slice(0, date.start), /[\s.,;(]/) : value;
  return { outlet: outletOf(senderName(name) ?? name), day: date?.value ?? null };
}
