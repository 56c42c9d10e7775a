import { z } from 'zod';

const text = z.string().min(1);
const optional = z.exactOptional(text);
/** Limits what is searched: an outlet, and dates as `2024`, `2024-10` or `2024-10-16`, both ends included. */
const scope = { outlet: optional, from: optional, to: optional };

/** What can be asked, and what each query may hold. Everything that reads a query reads it by these. */
export const QUERY_SCHEMAS = {
  ask: z.strictObject({ kind: z.literal('ask'), question: text, ...scope }),
  'who-said': z.strictObject({
    kind: z.literal('who-said'),
    quote: optional,
    speaker: optional,
    topic: optional,
    quoteKind: z.exactOptional(z.enum(['direct', 'mixed', 'indirect'])),
    except: optional,
    article: optional,
    ...scope,
  }),
  check: z.strictObject({ kind: z.literal('check'), claim: text, speaker: optional, ...scope }),
  'who-is': z.strictObject({ kind: z.literal('who-is'), name: optional, role: optional }),
  timeline: z.strictObject({
    kind: z.literal('timeline'),
    topic: optional,
    person: optional,
    order: z.exactOptional(z.enum(['nearest', 'ahead'])),
    ...scope,
  }),
  positions: z.strictObject({
    kind: z.literal('positions'),
    topic: text,
    side: z.exactOptional(z.enum(['affirms', 'denies'])),
    ...scope,
  }),
  coverage: z.strictObject({
    kind: z.literal('coverage'),
    topic: text,
    order: z.exactOptional(z.enum(['newest'])),
    ...scope,
  }),
  mentions: z.strictObject({ kind: z.literal('mentions'), words: text, ...scope }),
  article: z.strictObject({ kind: z.literal('article'), title: text }),
  digest: z.strictObject({ kind: z.literal('digest'), ...scope }),
  sources: z.strictObject({ kind: z.literal('sources') }),
  help: z.strictObject({ kind: z.literal('help') }),
} as const;

export type QueryKind = keyof typeof QUERY_SCHEMAS;
export type QueryOf<K extends QueryKind> = Readonly<z.infer<(typeof QUERY_SCHEMAS)[K]>>;
/** Everything a person can ask for, however they ask: slash command, mention, button or command line. */
export type Query = { readonly [K in QueryKind]: QueryOf<K> }[QueryKind];

/** True for the name of a kind of question. */
export function isQueryKind(name: unknown): name is QueryKind {
  return typeof name === 'string' && Object.hasOwn(QUERY_SCHEMAS, name);
}

/** A query out of any value: the query, or in words what is wrong with the value. */
export function readQuery(value: unknown): { readonly query: Query } | { readonly error: string } {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (!isQueryKind(kind)) {
    const kinds = Object.keys(QUERY_SCHEMAS).join(', ');
    return { error: `"kind" must be one of ${kinds}; it is ${JSON.stringify(kind) ?? 'missing'}` };
  }
  const read = QUERY_SCHEMAS[kind].safeParse(value);
  return read.success ? { query: read.data } : { error: read.error.issues.map(complaintOf).join('; ') };
}

function complaintOf(issue: z.core.$ZodIssue): string {
  const isEmpty = issue.code === 'too_small' && issue.origin === 'string';
  return [...issue.path, isEmpty ? 'it is empty; give some words, or leave it out' : issue.message].join(
    ': ',
  );
}

/** Whether a query of the kind is nothing without the field. */
export function isRequired(kind: QueryKind, field: string): boolean {
  const schema: z.ZodType | undefined = new Map(Object.entries(QUERY_SCHEMAS[kind].shape)).get(field);
  return schema !== undefined && !(schema instanceof z.ZodExactOptional);
}
