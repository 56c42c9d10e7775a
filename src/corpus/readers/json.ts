import { UserError } from '../../user-error.ts';
import { decodeText } from '../decode.ts';
import type { FoundDraft } from '../draft.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { isOneValue, type JsonBatch, jsonBatches } from '../records/json-batches.ts';
import { parseLeniently, recordsInBroken, tellCut } from '../records/read-broken.ts';
import { draftsOf, type RecordBatch } from '../records/read-records.ts';
import { recordsInValue } from '../records/records-in-value.ts';
import { readJsonLines, recordsInLines } from './json-lines.ts';

const BATCH_BYTES = 4_000_000;

/**
 * Reads the articles of a JSON file: one object, a list, or a list anywhere in what a service or a program wrote. A large one is taken
 * apart, and its batches are read one after the other.
 */
export async function* readJson(
  content: FileBytes,
  file: string,
  rule: MappingRule | null = null,
  batchBytes = BATCH_BYTES,
): AsyncGenerator<FoundDraft> {
  const isLarge = content.size > 2 * batchBytes;
  if (isLarge && (await isLines(content))) yield* readJsonLines(content, file, rule);
  else if (isLarge && !rule?.list && (await isOneValue(content))) {
    const batches = () => batchesOf(content, rule, batchBytes);
    yield* draftsOf({ batches, unit: 'Entry', rule });
  } else yield* readWhole(content, rule);
}

/** The records of a large file, batch by batch. */
async function* batchesOf(
  content: FileBytes,
  rule: MappingRule | null,
  batchBytes: number,
): AsyncGenerator<RecordBatch> {
  const hasArticles = async (json: Buffer) =>
    (await readBatch({ bytes: json, first: 1, isAround: true }, rule)).articles.length > 0;
  const splitting = jsonBatches(content, { hasArticles, batchBytes });
  let step = await splitting.next();
  for (; !step.done; step = await splitting.next()) yield readBatch(step.value, rule);
  if (step.value !== null)
    yield { articles: [], refused: [], strays: 0, unpublished: 0, problems: [tellCut(step.value)] };
}

async function readBatch(
  { bytes, first, isAround }: JsonBatch,
  rule: MappingRule | null,
): Promise<RecordBatch> {
  try {
    const { value, mended } = await parseLeniently(await decodeText(bytes));
    const found = recordsInValue(value, rule, first);
    const problems = mended === null ? found.problems : [...found.problems, mended];
    return { ...found, problems, isAround };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { articles: [], refused: [], strays: 0, unpublished: 0, problems: [error.message] };
  }
}

async function* readWhole(content: FileBytes, rule: MappingRule | null): AsyncGenerator<FoundDraft> {
  const { value, broken } = parseWhole((await decodeText(await wholeOf(content))).replace(/^\ufeff/, ''));
  const isOfLines = broken !== null && areLines(broken.text);
  const batch =
    broken === null
      ? recordsInValue(value, rule)
      : isOfLines
        ? recordsInLines(broken.text, 1, rule)
        : await recordsInBroken(broken.text, broken.error, rule);
  const batches = async function* () {
    yield batch;
  };
  yield* draftsOf({ batches, unit: isOfLines ? 'Line' : 'Entry', rule });
}

/** The value of JSON; where it is broken, its text. That is given up else: it takes as much memory as the value does. */
function parseWhole(text: string): {
  readonly value: unknown;
  readonly broken: { readonly text: string; readonly error: unknown } | null;
} {
  try {
    return { value: JSON.parse(text), broken: null };
  } catch (error) {
    return { value: null, broken: { text, error } };
  }
}

/** Files of lines are called `.json`, too. */
function areLines(text: string): boolean {
  const lines = text.split('\n', 3).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line));
}

const LINES_LOOKED_AT_BYTES = 1_000_000;

async function isLines(content: FileBytes): Promise<boolean> {
  const start = (await content.slice(0, LINES_LOOKED_AT_BYTES)).toString('latin1');
  return areLines(start) && isObject(start.slice(0, start.indexOf('\n')));
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
