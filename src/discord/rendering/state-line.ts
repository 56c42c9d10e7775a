import { optionsOf } from '../../answer/kinds/index.ts';
import { isQueryKind, type Query, readQuery } from '../../queries.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

const LINE = /^-# \/([a-z-]+)/;
const FIELD = /\s([A-Za-z]+):"((?:[^"]|"")*)"/g;

/**
 * A query as the line that its answer carries, so that buttons and replies find it there after a restart:
 * `-# /ask question:"Who won?" from:"2024"`, its fields named as the command's options. Quotation marks inside a value are doubled, white space is one space.
 */
export function writeStateLine(query: Query): string {
  const fields = new Map<string, unknown>(Object.entries(query));
  const written = optionsOf(query.kind).flatMap(([field, { label = field }]) => {
    const value = fields.get(field);
    return typeof value === 'string'
      ? [` ${label}:"${value.replace(/\s+/g, ' ').trim().replaceAll('"', '""')}"`]
      : [];
  });
  return `-# /${query.kind}${escapeMarkdown(written.join(''))}`;
}

/** The query that `writeStateLine` wrote, or null where the text is something else. */
export function readStateLine(line: string): Query | null {
  const [opening, kind] = LINE.exec(line) ?? [];
  if (opening === undefined || !isQueryKind(kind)) return null;
  const fieldOf = new Map(optionsOf(kind).map(([field, { label = field }]) => [label, field]));
  const plain = unescapeMarkdown(line.slice(opening.length));
  const fields = [...plain.matchAll(FIELD)].map(([, label = '', value]) => [
    fieldOf.get(label) ?? label,
    value?.replaceAll('""', '"'),
  ]);
  const read = readQuery({ kind, ...Object.fromEntries(fields) });
  return 'query' in read ? read.query : null;
}
