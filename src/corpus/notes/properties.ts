import { webAddressOf } from '../records/field-values.ts';
import type { ArticleRecord } from '../records/record.ts';
import { isOwnDayKey, isTellingKey, plainKey } from '../records/record-fields.ts';

/** The properties that a note lists at its head, and the lines that they take. */
export interface Properties {
  readonly fields: ArticleRecord;
  /** Numbers of lines, from 0. */
  readonly lines: ReadonlySet<number>;
  /** A heading of their own stands above them. */
  readonly isTitled: boolean;
}

/** Properties stand this near to the top, or nowhere. */
const MAX_LINES_BEFORE = 12;
const PROPERTY =
  /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)?(\p{L}[\p{L}\p{N} _-]{0,30}?)(?:\*\*|__)?\s?::?(?:\*\*|__)?\s+(\S.*)$/u;
/** The value is a link: `[Oster Courier](https://…)`. */
const LINK = /^\[([^[\]]{1,300})\]\((https?:\/\/[^()\s]{1,2000})\)$/;
const PASSED_OVER = /^\s*(?:#{1,6}\s|!\[[^\]]{0,200}\]\([^)]{0,2000}\)\s*$|$)/;
const THEIR_HEADING = /^#{1,6}\s+(?:metadata|properties|document details)\s*$/i;

/**
 * Finds the lines of `Key: value` under the heading of a note (Notion, Readwise, Logseq and MultiMarkdown write them so). Two keys
 * must be known, or one with an address: the first lines of an interview are no properties.
 */
export function findProperties(lines: readonly string[]): Properties | null {
  let start = 0;
  let isTitled = false;
  while (start < lines.length && start < MAX_LINES_BEFORE && PASSED_OVER.test(lines[start] ?? '')) {
    isTitled ||= THEIR_HEADING.test(lines[start] ?? '');
    start++;
  }
  const fields: Record<string, string> = {};
  const taken = new Set<number>();
  let known = 0;
  for (let index = start; index < lines.length; index++) {
    const match = PROPERTY.exec(lines[index] ?? '');
    if (!match) break;
    const [, key = '', value = ''] = match;
    taken.add(index);
    const [, shown, address] = LINK.exec(value.trim()) ?? [];
    fields[key] ??= shown ?? value.trim();
    if (address !== undefined) fields['url'] ??= address;
    if (isTellingKey(plainKey(key)) || isOwnDayKey(plainKey(key))) known += webAddressOf(value) ? 2 : 1;
  }
  return known >= 2 ? { fields, lines: taken, isTitled } : null;
}

const TRAILING = /^([a-z_]{2,40}): ?(.*)$/;
const MIN_TRAILING = 5;

/**
 * Finds the properties that stand below a note, as Joplin writes its notes to files: lines of `key: value` behind an empty line, the
 * last of them its type. Null where there are none.
 */
export function findTrailingProperties(lines: readonly string[]): Properties | null {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.trim() === '') last--;
  if (!/^type_: \d/.test(lines[last] ?? '')) return null;
  const fields: Record<string, string> = {};
  const taken = new Set<number>();
  for (let index = last; index >= 0; index--) {
    const [, key = '', value = ''] = TRAILING.exec(lines[index] ?? '') ?? [];
    if (key === '') break;
    taken.add(index);
    // Its source is the program that made the note, and its id the program's own.
    if (!/^(?:id|source|.*_id)$/.test(key)) fields[key] = value.trim();
  }
  return taken.size >= MIN_TRAILING ? { fields, lines: taken, isTitled: false } : null;
}
