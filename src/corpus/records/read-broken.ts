import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import type { RecordBatch } from './read-records.ts';
import { recordsInValue } from './records-in-value.ts';
import { salvageJson } from './salvage-json.ts';

const MAX_MENDED_CHARACTERS = 20_000_000;
const CUT_OFF = ' The file seems to be cut off: save or download it again.';

/** The records of what is whole in a text that is not one JSON value. Throws a `UserError` where nothing is. */
export async function recordsInBroken(
  text: string,
  error: unknown,
  rule: MappingRule | null,
): Promise<RecordBatch> {
  const { values, isCut, whole, noise } = salvageJson(text);
  const refusal = refusalFor(error, isCut);
  const found: RecordBatch[] = [];
  const problems = new Set<string>();
  for (const json of values) {
    const { value, mended } = await parseLeniently(json, refusal);
    found.push(recordsInValue(value, rule));
    if (mended !== null)
      problems.add(`The JSON has mistakes, which were mended to read it: ${reasonOf(error)}.`);
  }
  const articles = found.flatMap((one) => one.articles);
  if (articles.length === 0) throw refusal;
  if (isCut) problems.add(tellCut(whole));
  else if (noise) problems.add(`What stands beside the JSON in this file was left out: ${noise}`);
  return {
    articles,
    refused: found.flatMap((one) => one.refused),
    strays: found.reduce((sum, { strays }) => sum + strays, 0),
    unpublished: found.reduce((sum, { unpublished }) => sum + unpublished, 0),
    problems: [...found.flatMap((one) => one.problems), ...problems],
  };
}

/** Says of a file that breaks off how many of its entries are whole. */
export function tellCut(whole: number): string {
  return `The file breaks off in its middle: ${whole} of at least ${whole + 1} entries are whole and were read; what is left of the next one was left out.${CUT_OFF}`;
}

/**
 * The value of JSON, its usual mistakes mended: `NaN`, commas too many, single quotes, line breaks in texts; what was mended is said. Throws a `UserError`
 * (`refusal`, or what is wrong) where it stays broken.
 */
export async function parseLeniently(
  json: string,
  refusal?: UserError,
): Promise<{ readonly value: unknown; readonly mended: string | null }> {
  let why: unknown;
  try {
    return { value: JSON.parse(json), mended: null };
  } catch (error) {
    if (json.length > MAX_MENDED_CHARACTERS) throw refusal ?? refusalFor(error);
    why = error;
  }
  const { jsonrepair } = await import('jsonrepair');
  try {
    const mended = `The JSON has mistakes, which were mended to read it: ${reasonOf(why)}.`;
    return { value: JSON.parse(jsonrepair(json)), mended };
  } catch {
    throw refusal ?? refusalFor(why);
  }
}

function refusalFor(error: unknown, isCut = false): UserError {
  return new UserError(message(isCut ? 'json.cut' : 'json.invalid', { why: reasonOf(error) }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
