import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText } from '../decode.ts';
import type { Draft, Drafts } from '../draft.ts';
import { MAPPING_FILE, type MappedField, type MappingRule, valueAt } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { findRecords } from '../records/find-records.ts';
import { draftsOf } from '../records/read-records.ts';
import { describeRefused, describeUnpublished } from '../records/refused-records.ts';
import { salvageJson } from '../records/salvage-json.ts';
import { draftsOfLines, recordsInLines } from './json-lines.ts';

const MAX_KEYS_NAMED = 12;
const MAX_MENDED_CHARACTERS = 20_000_000;
const CUT_OFF = ' The file seems to be cut off: save or download it again.';

/** Reads the articles of a JSON file: one object, a list, or a list anywhere in what a service or a program wrote. */
export async function readJson(
  bytes: Uint8Array,
  _file: string,
  rule: MappingRule | null = null,
): Promise<Drafts> {
  const { value, broken } = parseWhole((await decodeText(bytes)).replace(/^\ufeff/, ''));
  if (broken === null) return draftsOfValue(value, rule);
  if (isJsonLines(broken.text)) return draftsOfLines(recordsInLines(broken.text, rule), rule);
  return draftsOfBroken(broken.text, broken.error, rule);
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

/** The articles of what is whole in a file that is not one JSON value. Throws a `UserError` where nothing is. */
async function draftsOfBroken(text: string, error: unknown, rule: MappingRule | null): Promise<Drafts> {
  const { values, isCut, whole, noise } = salvageJson(text);
  const refusal = new UserError(message(isCut ? 'json.cut' : 'json.invalid', { why: reasonOf(error) }));
  const drafts: Draft[] = [];
  const problems: string[] = [];
  let isMended = false;
  for (const json of values) {
    const { value, mended } = await parseLeniently(json, refusal);
    isMended ||= mended;
    const found = await draftsOfValue(value, rule);
    drafts.push(...found.drafts);
    problems.push(...found.problems);
  }
  if (drafts.length === 0) throw refusal;
  if (isMended) problems.push(`The JSON has mistakes, which were mended to read it: ${reasonOf(error)}.`);
  if (isCut)
    problems.push(
      `The file breaks off in its middle: ${whole} of at least ${whole + 1} entries are whole and were read; what is left of the next one was left out.${CUT_OFF}`,
    );
  else if (noise) problems.push(`What stands beside the JSON in this file was left out: ${noise}`);
  return { drafts, problems };
}

/** The value of JSON, its usual mistakes mended: `NaN`, commas too many, single quotes, line breaks in texts. Throws the refusal where it stays broken. */
async function parseLeniently(
  json: string,
  refusal: UserError,
): Promise<{ readonly value: unknown; readonly mended: boolean }> {
  try {
    return { value: JSON.parse(json), mended: false };
  } catch {
    if (json.length > MAX_MENDED_CHARACTERS) throw refusal;
  }
  const { jsonrepair } = await import('jsonrepair');
  try {
    return { value: JSON.parse(jsonrepair(json)), mended: true };
  } catch {
    throw refusal;
  }
}

async function draftsOfValue(value: unknown, rule: MappingRule | null): Promise<Drafts> {
  const list = rule?.list ? listAt(value, rule.list) : value;
  const { articles, others, strays, unpublished } = findRecords(list, rule);
  const problems = [
    ...describeRefused(others, 'Entry'),
    ...describeUnmetKeys(
      rule,
      [...articles, ...others].map(({ record }) => record),
    ),
  ];
  if (articles.length === 0 && others.length === 0 && (strays > 0 || !isContainer(value)))
    return {
      drafts: [],
      problems: ['This is not an article: it holds no object with keys and values.'],
    };
  const stray =
    strays > 0 ? [`${strays} members of the list are no articles: they are no objects with keys.`] : [];
  const drafts = describeUnpublished(unpublished);
  return draftsOf(articles, [...problems, ...stray, ...drafts], 'Entry', rule);
}

/** The list that the mapping names. Throws a `UserError` with line and key where it is not there. */
function listAt(value: unknown, { keys, line }: MappedField): unknown {
  const list = keys.map((key) => valueAt(value, key)).find((one) => isContainer(one));
  if (list !== undefined) return list;
  const found = isContainer(value) ? Object.keys(Object(value)).slice(0, MAX_KEYS_NAMED).join(', ') : '';
  throw new UserError(
    `${MAPPING_FILE}, line ${line}: the file has no list under the key "${keys.join('" or "')}". Its keys are ${found || 'none'}.`,
  );
}

/** Files of lines are called `.json`, too. */
function isJsonLines(text: string): boolean {
  const lines = text.split('\n', 3).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line));
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
