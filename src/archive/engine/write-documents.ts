import type { EngineDocument } from './documents.ts';
import { type Engine, EngineError } from './engine.ts';
import { explainStatus } from './explain-failure.ts';
import { asList, asRecord } from './layout.ts';
import { tryAgain } from './try-again.ts';

/** A bulk request ends with the document that makes it this long. */
const MAX_BULK_CHARACTERS = 4_000_000;
/** Deletions are short. */
const MAX_DELETIONS = 5_000;
const BULK_TIMEOUT_MS = 120_000;

/** Where is written to, as long as that is allowed. */
export interface Writing {
  readonly engine: Engine;
  readonly index: string;
  /** Throws where nothing may be written any more. */
  readonly check: () => void;
  /** After these times a request is made again that failed for what may pass: filling takes hours, and a node that has too much to do, or is started anew, must not cost them. */
  readonly pausesMs: readonly number[];
  /** Told of each failure after which a request is made again. */
  readonly onTrouble: (error: EngineError) => void;
}

/** Writes documents over those of the same ids, in as many requests as it takes. */
export async function writeDocuments(writing: Writing, documents: Iterable<EngineDocument>): Promise<void> {
  let lines: object[] = [];
  let length = 0;
  for (const { id, source } of documents) {
    lines.push({ index: { _id: id } }, source);
    length += JSON.stringify(source).length;
    if (length < MAX_BULK_CHARACTERS) continue;
    await sendBulk(writing, lines);
    lines = [];
    length = 0;
  }
  if (lines.length > 0) await sendBulk(writing, lines);
}

/** Deletes documents; those that are gone already are no mistake. */
export async function deleteDocuments(writing: Writing, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MAX_DELETIONS) {
    const lines = ids.slice(at, at + MAX_DELETIONS).map((id) => ({ delete: { _id: id } }));
    await sendBulk(writing, lines);
  }
}

/** Makes what was written before known to searches. */
export function refresh(writing: Writing): Promise<void> {
  const { engine, index, check, pausesMs, onTrouble } = writing;
  const send = async (): Promise<void> => {
    check();
    await engine.request({ method: 'POST', path: `/${index}/_refresh`, timeoutMs: BULK_TIMEOUT_MS });
  };
  return tryAgain(send, pausesMs, onTrouble);
}

/** Documents have ids of their own, so that what was taken already is no mistake the second time. */
function sendBulk(writing: Writing, lines: readonly object[]): Promise<void> {
  return tryAgain(() => sendOnce(writing, lines), writing.pausesMs, writing.onTrouble);
}

async function sendOnce({ engine, index, check }: Writing, lines: readonly object[]): Promise<void> {
  check();
  const { body } = await engine.request({
    method: 'POST',
    path: `/${index}/_bulk`,
    lines,
    timeoutMs: BULK_TIMEOUT_MS,
  });
  const { errors, items } = asRecord(body);
  if (errors !== true) return;
  for (const item of asList(items)) {
    const [{ status, error } = {}] = Object.values(asRecord(item)).map(asRecord);
    if (error === undefined || status === 404) continue;
    throw error === undefined || typeof status !== 'number'
      ? new EngineError('refused', 'The search engine did not take a document.')
      : explainStatus(status, { error });
  }
}
