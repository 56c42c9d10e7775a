import type { Removal } from '../../model.ts';
import { readDate } from '../dates/publication-date.ts';
import type { Metadata } from '../draft.ts';
import { dateOf, namesOf, outletOf, valueText, webAddressOf } from '../records/field-values.ts';
import { FIELD_KEYS, plainKey } from '../records/record-fields.ts';

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
/** What a mail that was saved as text calls its title. */
const TITLE_KEYS: ReadonlySet<string> = new Set([
  ...FIELD_KEYS.title,
  'subject',
  'betreff',
  'objet',
  'asunto',
]);

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
  const label = line.length > MAX_LINE_CHARACTERS ? undefined : LABELLED.exec(line)?.[1];
  return label !== undefined && fieldOf(plainKey(label)) !== null;
}

function fieldOf(key: string): Field | null {
  if (TITLE_KEYS.has(key)) return 'title';
  return FIELDS.find((field) => FIELD_KEYS[field].includes(key)) ?? null;
}

/** Speakers of an interview are labels that come again. */
function isTurnOf(label: string, lines: readonly string[], at: number): boolean {
  if (fieldOf(plainKey(label)) !== null) return false;
  return lines.slice(at + 1, at + MAX_LINES).some((line) => line.trimStart().startsWith(`${label}:`));
}

function metadataOf(values: ReadonlyMap<Field, readonly string[]>): Partial<Metadata> {
  const first = <Value>(field: Field, read: (value: string) => Value | null): Value | null =>
    (values.get(field) ?? []).map(read).find((value) => value !== null) ?? null;
  const authors = (values.get('author') ?? []).flatMap((value) => namesOf(value));
  return {
    title: first('title', valueText),
    outlet: first('outlet', outletOf),
    author: authors.length > 0 ? authors.join(', ') : null,
    url: first('url', webAddressOf) ?? first('outlet', webAddressOf),
    published: first('published', (value) => dateOf(value) ?? readDate(value)),
    updated: first('updated', (value) => dateOf(value)),
  };
}
