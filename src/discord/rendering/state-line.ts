import { z } from 'zod';
import type { Query } from '../../model.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

const text = z.string().min(1);
const optional = z.exactOptional(text);
const scope = { outlet: optional, from: optional, to: optional };
const quoteKind = z.exactOptional(z.enum(['direct', 'mixed', 'indirect']));

/** Every query, with what it may hold. */
const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), question: text, ...scope }),
  z.object({
    kind: z.literal('who-said'),
    quote: optional,
    speaker: optional,
    topic: optional,
    quoteKind,
    ...scope,
  }),
  z.object({ kind: z.literal('timeline'), topic: optional, person: optional, ...scope }),
  z.object({
    kind: z.literal('positions'),
    topic: text,
    side: z.exactOptional(z.enum(['affirms', 'denies'])),
    ...scope,
  }),
  z.object({ kind: z.literal('coverage'), topic: text, ...scope }),
  z.object({ kind: z.literal('article'), title: text }),
  z.object({ kind: z.literal('sources') }),
  z.object({ kind: z.literal('help') }),
]);

const LINE = /^-# \/([a-z-]+)/;
const FIELD = /\s([A-Za-z]+):"((?:[^"]|"")*)"/g;

/**
 * A query as the line that its answer carries, so that buttons and replies find it there after a restart:
 * `-# /ask question:"Who won?" from:"2024"`, its fields named as the command's options. Quotation marks inside a value are doubled, white space is one space.
 */
export function writeStateLine(query: Query): string {
  const { kind, ...fields } = query;
  const written = Object.entries(fields)
    .filter((field): field is [string, string] => typeof field[1] === 'string')
    .map(
      ([name, value]) =>
        ` ${name === 'quoteKind' ? 'kind' : name}:"${value.replace(/\s+/g, ' ').trim().replaceAll('"', '""')}"`,
    );
  return `-# /${kind}${escapeMarkdown(written.join(''))}`;
}

/** The query that `writeStateLine` wrote, or null where the text is something else. */
export function readStateLine(line: string): Query | null {
  const [opening, kind] = LINE.exec(line) ?? [];
  if (opening === undefined) return null;
  const plain = unescapeMarkdown(line.slice(opening.length));
  const fields = [...plain.matchAll(FIELD)].map(([, name, value]) => [
    name === 'kind' ? 'quoteKind' : name,
    value?.replaceAll('""', '"'),
  ]);
  const read = schema.safeParse({ kind, ...Object.fromEntries(fields) });
  return read.success ? read.data : null;
}
