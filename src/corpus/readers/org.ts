import type { Removal } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import type { FrontMatter } from '../notes/front-matter.ts';
import { readNote } from './markdown.ts';

const KEYWORD = /^[ \t]*#\+([A-Za-z_]{1,30}):[ \t]*(.*)$/;
/** `#+begin_quote`: a block's text stays. */
const BLOCK_EDGE = /^[ \t]*#\+/;
/** What whoever keeps the file wrote for themselves: comments and plans. */
const OWN_LINE = /^[ \t]*(?:#(?:[ \t].*)?|(?:SCHEDULED|DEADLINE|CLOSED):.*)$/;
/** A block that is no text of the article. */
const OWN_BLOCK = /^[ \t]*#\+begin_(comment|src)\b/i;
/** `:LOGBOOK:`, `:PROPERTIES:` or a drawer of one's own; it lasts to `:END:`. */
const DRAWER = /^[ \t]*:(?!END:)([\w-]{1,40}):[ \t]*$/i;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/i;
/** What a drawer does not go on over: its end, another drawer, a heading. */
const DRAWER_EDGE = /^(?:[ \t]*:[\w-]{1,40}:[ \t]*$|\*{1,6}[ \t])/;
/** Properties go on as long as there are keys, some with no value. */
const PROPERTIES_EDGE = /^(?![ \t]*(?::[^\s:]{1,40}:(?:[ \t]|$)|$))|^[ \t]*:(?:END|PROPERTIES):[ \t]*$/i;
const PROPERTY = /^[ \t]*:([A-Za-z_][\w-]{0,30}):[ \t]+(\S.*)$/;
const HEADING = /^(\*{1,6})[ \t]+(?:(?:TODO|DONE|NEXT)[ \t]+)?(.*)$/;
const TAGS = /[ \t]:[\w@:]+:$/;
const LINK = /\[\[([^[\]]{1,2000})\](?:\[([^[\]]{1,300})\])?\]/g;
/** `<2024-05-06 Mon>`, `[2024-05-06 Mon 08:30]`. */
const TIME_STAMP = /^[<[](\d{4}-\d\d-\d\d)(?:[ \t][^>\]]*)?[>\]]$/;

/** Reads Org files (Emacs): keywords and properties as metadata, the text without drawers, comments and what links point to. */
export async function readOrg(bytes: Uint8Array): Promise<Drafts> {
  const source = await decodeText(bytes);
  if (looksBinary(source)) throw new UserError(message('file.noText'));
  const removed: Removal[] = [];
  return readNote(splitOrg(source, removed), removed);
}

function splitOrg(source: string, removed: Removal[]): FrontMatter {
  const fields: Record<string, string> = {};
  const text: string[] = [];
  let hasText = false;
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const end = endOfDrawer(lines, at) ?? endOfOwnBlock(lines, at);
    const [, key, value = ''] = KEYWORD.exec(line) ?? [];
    if (end !== null) {
      // Below the first text, a drawer tells of its own heading.
      readDrawer(lines.slice(at, end + 1), hasText ? {} : fields, removed);
      at = end;
    } else if (key !== undefined) {
      keep(fields, key, value);
      takeOut([line], 'properties', removed);
    } else if (BLOCK_EDGE.test(line)) takeOut([line], 'block-edge', removed);
    else if (OWN_LINE.test(line)) takeOut([line], 'reader-note', removed);
    else {
      text.push(toMarkdown(line));
      hasText ||= line.trim() !== '' && !HEADING.test(line);
    }
  }
  return { fields, text: text.join('\n'), problems: [] };
}

/** The line of the `:END:` that closes the drawer that opens at a line; null where none opens or it does not close. */
function endOfDrawer(lines: readonly string[], at: number): number | null {
  const name = DRAWER.exec(lines[at] ?? '')?.[1];
  if (name === undefined) return null;
  const edges = isProperties(name) ? PROPERTIES_EDGE : DRAWER_EDGE;
  let edge = at + 1;
  while (edge < lines.length && !edges.test(lines[edge] ?? '')) edge++;
  return DRAWER_END.test(lines[edge] ?? '') ? edge : null;
}

/** The line that closes the block of comments or code that opens at a line; null where none opens or it does not close. */
function endOfOwnBlock(lines: readonly string[], at: number): number | null {
  const name = OWN_BLOCK.exec(lines[at] ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const end = lines.findIndex((line, n) => n > at && line.trim().toLowerCase() === `#+end_${name}`);
  return end < 0 ? null : end;
}

/** Properties tell of the article; other drawers are the notes and clocks of whoever keeps the file. */
function readDrawer(drawer: readonly string[], fields: Record<string, string>, removed: Removal[]): void {
  const tells = isProperties(DRAWER.exec(drawer[0] ?? '')?.[1] ?? '');
  takeOut(drawer, tells ? 'properties' : 'reader-note', removed);
  for (const line of tells ? drawer : []) {
    const [, key, value = ''] = PROPERTY.exec(line) ?? [];
    if (key !== undefined) keep(fields, key, value);
  }
}

function isProperties(name: string): boolean {
  return name.toUpperCase() === 'PROPERTIES';
}

function takeOut(lines: readonly string[], rule: string, removed: Removal[]): void {
  for (const line of lines) if (line.trim() !== '') removed.push({ rule, text: line.trim() });
}

function keep(fields: Record<string, string>, key: string, written: string): void {
  const value = written.trim();
  if (value !== '') fields[key.toLowerCase()] ??= TIME_STAMP.exec(value)?.[1] ?? value;
}

function toMarkdown(line: string): string {
  const [, stars, heading = ''] = HEADING.exec(line) ?? [];
  // The title is a keyword, so that no heading is.
  const title = heading.trimEnd().replace(TAGS, '').trimEnd();
  const text = stars === undefined ? line : `#${'#'.repeat(Math.min(stars.length, 5))} ${title}`;
  return text.replace(LINK, (_, target: string, shown: string | undefined) => shown ?? target);
}
