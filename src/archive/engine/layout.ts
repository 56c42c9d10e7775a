import { createHash } from 'node:crypto';
import type { Article } from '../../model.ts';
import type { IndexDocument } from '../index/postings-builder.ts';
import { type Engine, EngineError } from './engine.ts';

/** Of the documents; another one is filled anew. */
export const FORMAT = 2;
/** The document that says what the index holds. */
export const MANIFEST_ID = 'manifest';
/** The document that says what is being changed, while that is so. */
export const CHANGES_ID = 'changes';

/**
 * The fields of an index. A paragraph has `article`, `day`, `outlet`, and its stems, those of its article's title and outlet in a field of their own; the stems are
 * ours, so the engine cuts at spaces alone. Everything else (an article's stored form, pieces of the outline, the manifest) is in fields that nobody searches.
 */
const FIELDS = {
  article: { type: 'keyword' },
  outlet: { type: 'keyword' },
  day: { type: 'keyword' },
  n: { type: 'integer' },
  text: { type: 'text', analyzer: 'stems', index_options: 'freqs' },
  heading: { type: 'text', analyzer: 'stems', index_options: 'freqs' },
  body: { type: 'binary' },
  manifest: { type: 'object', enabled: false },
} as const;

export interface IndexOwner {
  /** The name that the index is asked by. */
  readonly alias: string;
  /** What made it: another version of the program may read and stem otherwise. */
  readonly program: string;
}

/** What a new index is made with. */
export function indexSettings(owner: IndexOwner): object {
  return {
    settings: {
      'index.codec': 'best_compression',
      // Who writes says when what was written can be found.
      'index.refresh_interval': '-1',
      'index.max_result_window': 10_000,
      analysis: { analyzer: { stems: { type: 'custom', tokenizer: 'whitespace' } } },
    },
    mappings: { dynamic: 'strict', _meta: { madeBy: 'verbatim', ...owner }, properties: FIELDS },
  };
}

/** Whose an index is; null where it is not Verbatim's. Throws an `EngineError` where its fields were changed. */
export function readOwner(index: string, mapping: unknown): IndexOwner | null {
  const { _meta: meta = {}, properties = {} } = asRecord(Reflect.get(asRecord(mapping), 'mappings'));
  const { madeBy, alias, program } = asRecord(meta);
  if (madeBy !== 'verbatim' || typeof alias !== 'string' || typeof program !== 'string') return null;
  for (const [field, { type }] of Object.entries(FIELDS)) {
    const there = asRecord(asRecord(properties)[field]);
    const isSame = (there['type'] ?? 'object') === type && (type !== 'text' || there['analyzer'] === 'stems');
    if (!isSame)
      throw new EngineError(
        'changed',
        `The field ${field} of the search engine's index ${index} is not as Verbatim made it. Delete the index (DELETE /${index}): it is filled anew from the folder.`,
      );
  }
  return { alias, program };
}

/** The indices of this alias that Verbatim made, and which of them the alias leads to; null where it leads nowhere. */
export async function findIndices(
  engine: Engine,
  alias: string,
): Promise<{
  readonly current: string | null;
  readonly owner: IndexOwner | null;
  readonly all: readonly string[];
}> {
  const { body, status } = await engine.request({
    method: 'GET',
    path: `/${alias},${alias}.*`,
    query: { ignore_unavailable: true, allow_no_indices: true },
    allowed: [404],
  });
  const found = status === 404 ? [] : Object.entries(asRecord(body));
  const current = found.find(([, index]) => alias in asRecord(Reflect.get(asRecord(index), 'aliases')));
  const all = found.filter(([name, index]) => {
    const meta = asRecord(asRecord(asRecord(index)['mappings'])['_meta']);
    return name.startsWith(`${alias}.`) && meta['madeBy'] === 'verbatim' && meta['alias'] === alias;
  });
  if (!current && found.some(([name]) => name === alias))
    throw new EngineError(
      'changed',
      `The search engine has an index named ${alias} that is not Verbatim's. Choose another name with ENGINE_INDEX.`,
    );
  const owner = current ? readOwner(current[0], current[1]) : null;
  if (current && owner === null)
    throw new EngineError(
      'changed',
      `The name ${alias} leads to the search engine's index ${current[0]}, which is not Verbatim's. Choose another one with ENGINE_INDEX.`,
    );
  return { current: current?.[0] ?? null, owner, all: all.map(([name]) => name) };
}

/** Under which an article's documents are: another one wherever anything of it is another. 24 hexadecimal digits. */
export function articleKey({ id }: Pick<Article, 'id'>, digest: string): string {
  return createHash('sha256').update(`${id}\n${digest}`).digest('hex').slice(0, KEY_DIGITS);
}

/** Of an article’s key. */
export const KEY_DIGITS = 24;

/** The id of a paragraph's document; `n` from 1. */
export function paragraphId(key: string, n: number): string {
  return `${key}-${n}`;
}

/** What an id says of a paragraph. */
export function readParagraphId(id: string): { readonly key: string; readonly n: number } {
  return { key: id.slice(0, KEY_DIGITS), n: Number(id.slice(KEY_DIGITS + 1)) };
}

/** The stems of a paragraph's document, as it was written. */
export function readStems(source: unknown): IndexDocument {
  const { text, heading } = asRecord(source);
  const stemsIn = (field: unknown) => (typeof field === 'string' && field !== '' ? field.split(' ') : []);
  return { text: stemsIn(text), heading: stemsIn(heading) };
}

/** An object's fields; none of what is no object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
