import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import type { FrontMatter } from '../notes/front-matter.ts';
import { readNote } from './markdown.ts';

const KEYWORD = /^[ \t]*#\+([A-Za-z_]{1,30}):[ \t]*(.*)$/;
/** What Org does with the text, and not what stands in it: blocks, comments, plans, the edges of drawers. */
const NO_TEXT =
  /^[ \t]*(?:#\+.*|#(?:[ \t].*)?|(?:SCHEDULED|DEADLINE|CLOSED):.*|:(?:PROPERTIES|LOGBOOK|END):[ \t]*)$/i;
const PROPERTY = /^[ \t]*:([A-Za-z_][\w-]{0,30}):[ \t]+(\S.*)$/;
const HEADING = /^(\*{1,6})[ \t]+(?:(?:TODO|DONE|NEXT)[ \t]+)?(.*?)(?:[ \t]+:[\w@:]+:)?[ \t]*$/;
const LINK = /\[\[([^[\]]{1,2000})\](?:\[([^[\]]{1,300})\])?\]/g;
/** `<2024-05-06 Mon>`, `[2024-05-06 Mon 08:30]`. */
const TIME_STAMP = /^[<[](\d{4}-\d\d-\d\d)(?:[ \t][^>\]]*)?[>\]]$/;

/** Reads Org files (Emacs): keywords and properties as metadata, the text without drawers, comments and what links point to. */
export async function readOrg(bytes: Uint8Array): Promise<Drafts> {
  const source = await decodeText(bytes);
  if (looksBinary(source)) throw new UserError(message('file.noText'));
  return readNote(splitOrg(source));
}

function splitOrg(source: string): FrontMatter {
  const fields: Record<string, string> = {};
  const lines: string[] = [];
  let inDrawer = false;
  for (const line of source.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/)) {
    const [, key = '', value = ''] = KEYWORD.exec(line) ?? (inDrawer ? PROPERTY.exec(line) : null) ?? [];
    if (key !== '') keep(fields, key.toLowerCase(), value.trim());
    else if (/^[ \t]*:(?:PROPERTIES|LOGBOOK):[ \t]*$/i.test(line)) inDrawer = true;
    else if (/^[ \t]*:END:[ \t]*$/i.test(line)) inDrawer = false;
    else if (!inDrawer && !NO_TEXT.test(line)) lines.push(toMarkdown(line));
  }
  return { fields, text: lines.join('\n'), problems: [] };
}

function keep(fields: Record<string, string>, key: string, value: string): void {
  if (value !== '') fields[key] ??= TIME_STAMP.exec(value)?.[1] ?? value;
}

function toMarkdown(line: string): string {
  const [, stars, heading] = HEADING.exec(line) ?? [];
  // The title is a keyword, so that no heading is.
  const text = stars === undefined ? line : `#${'#'.repeat(Math.min(stars.length, 5))} ${heading ?? ''}`;
  return text.replace(LINK, (_, target: string, shown: string | undefined) => shown ?? target);
}
