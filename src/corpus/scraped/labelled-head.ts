import type { Removal } from '../../model.ts';
import { viewLine } from '../boilerplate/line-features.ts';
import { findWrittenDates, readDate } from '../dates/publication-date.ts';
import { plainSubject, senderName } from '../documents/forwarded.ts';
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
/** So many labels with their values below them show that the others' stand there, too. */
const MIN_STACKED = 2;
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
 * keep articles as text write them: by the keys of records. Other labels between them, and right below them, are left out, unless a
 * sentence follows ("LONDON: The mayor …" begins the text). Null where fewer than two different fields are labelled so. What follows
 * the label of a body is the body.
 */
export function readLabelledHead(text: string): LabelledHead | null {
  const lines = text.split(LINE_BREAK);
  const values = new Map<Field, string[]>();
  let end = 0;
  let stacked = 0;
  let body: string | null = null;
  for (let at = 0; at < lines.length && at < MAX_LINES; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const own = cutLabel(line);
    if (!own) break;
    const below = valueBelow(own, lines[at + 1] ?? '', stacked);
    const labelled = below === null ? own : { ...own, value: below };
    const { label, value } = labelled;
    if (FIELD_KEYS.body.includes(plainKey(label))) {
      body = value;
      end = at + 1;
      break;
    }
    const field = fieldOf(labelled);
    if (!field && (isTurnOf(label, lines, at) || viewLine(value).solid)) break;
    if (field) values.set(field, [...(values.get(field) ?? []), value]);
    const last = below === null ? at : at + 1;
    if (field || end === at) end = last + 1;
    if (field && below !== null) stacked++;
    at = last;
  }
  if (values.size < MIN_FIELDS) return null;
  const head = lines.slice(0, body === null ? end : end - 1).map((line) => line.trim());
  return {
    metadata: metadataOf(values),
    removed: head.filter(Boolean).map((line) => ({ rule: 'labelled-head', text: line })),
    body: [...(body === null ? [] : [body]), ...lines.slice(end)].join('\n'),
  };
}

/** Whether a line labels a field of an article. */
export function isLabelledLine(line: string): boolean {
  const labelled = cutLabel(line);
  return labelled !== null && fieldOf(labelled) !== null;
}

/** The label that a line begins with; null for other lines. */
export function labelOf(line: string): string | null {
  return cutLabel(line)?.label ?? null;
}

/** What stands in the line below a label that stands alone, where that is its value; null else. */
function valueBelow(labelled: LabelledLine, next: string, stacked: number): string | null {
  const value = next.trim();
  const isKnown = stacked >= MIN_STACKED || fieldOf({ ...labelled, value }) !== null;
  const isFree = value !== '' && value.length <= MAX_LINE_CHARACTERS && !isLabelledLine(next);
  return labelled.value === '' && isFree && isKnown && !FIELD_KEYS.body.includes(plainKey(labelled.label))
    ? value
    : null;
}

interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

function cutLabel(line: string): LabelledLine | null {
  const [, label, value = ''] = line.length > MAX_LINE_CHARACTERS ? [] : (LABELLED.exec(line) ?? []);
  return label === undefined ? null : { label, value: value.trim() };
}

/** The field that a line gives: days and addresses only where its value is one ("Address: 4 Mill Street" is none). */
function fieldOf({ label, value }: LabelledLine): Field | null {
  const key = plainKey(label);
  const field = OF_MAILS[key] ?? FIELDS.find((each) => FIELD_KEYS[each].includes(key)) ?? null;
  const isUnread =
    (field === 'url' && webAddressOf(value) === null) ||
    ((field === 'published' || field === 'updated') && dayOf(value) === null);
  return isUnread ? null : field;
}

function dayOf(value: string): string | null {
  return dateOf(value) ?? readDate(value);
}

/** Speakers of an interview are labels that come again. */
function isTurnOf(label: string, lines: readonly string[], at: number): boolean {
  return lines.slice(at + 1, at + MAX_LINES).some((line) => line.trimStart().startsWith(`${label}:`));
}

function metadataOf(values: ReadonlyMap<Field, readonly string[]>): Partial<Metadata> {
  const first = <Value>(field: Field, read: (value: string) => Value | null): Value | null =>
    (values.get(field) ?? []).map(read).find((value) => value !== null) ?? null;
  const inSource = (values.get('outlet') ?? []).map(sourceIn);
  const authors = (values.get('author') ?? []).flatMap((value) => namesOf(value));
  return {
    title: first('title', titleIn),
    outlet: inSource.map(({ outlet }) => outlet).find((outlet) => outlet !== null) ?? null,
    author: authors.length > 0 ? authors.join(', ') : null,
    url: first('url', webAddressOf) ?? first('outlet', webAddressOf),
    published:
      first('published', dayOf) ?? inSource.map(({ day }) => day).find((day) => day !== null) ?? null,
    updated: first('updated', dayOf),
  };
}

/** A subject without the marks of passing on; "Weir reopened. By: Petra Voss, Lindmoor Herald, Mar 7, 2024, p4" cites its article. */
function titleIn(value: string): string | null {
  return valueText(plainSubject(value).replace(/\.\s{1,4}By:\s.{3,300}$/, ''));
}

/** A day that may be read in two ways is none, but no part of a name either: "Lindmoor Herald. 03/07/2024, p4". */
const UNCLEAR_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

/** "Lindmoor Herald. March 7, 2024, p4" holds the day as well, "Oster Courier <letter@courier.example>" an address. */
function sourceIn(value: string): { readonly outlet: string | null; readonly day: string | null } {
  const [date] = findWrittenDates(value);
  const start = date?.start ?? UNCLEAR_DAY.exec(value)?.index ?? 0;
  const name = start > 0 ? trimEndSigns(value.slice(0, start), /[\s.,;(]/) : value;
  return { outlet: outletOf(senderName(name) ?? name), day: date?.value ?? null };
}
