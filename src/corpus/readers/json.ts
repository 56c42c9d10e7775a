import { UserError } from '../../user-error.ts';
import { decodeText } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import { MAPPING_FILE, type MappedField, type MappingRule, valueAt } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { findRecords } from '../records/find-records.ts';
import { draftsOf } from '../records/read-records.ts';
import { describeRefused, describeUnpublished } from '../records/refused-records.ts';
import { draftsOfLines } from './json-lines.ts';

const MAX_KEYS_NAMED = 12;

/** Reads the articles of a JSON file: one object, a list, or a list anywhere in what a service or a program wrote. */
export async function readJson(
  bytes: Uint8Array,
  _file: string,
  rule: MappingRule | null = null,
): Promise<Drafts> {
  const text = (await decodeText(bytes)).replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (isJsonLines(text)) return draftsOfLines(text, rule);
    throw new UserError(`This is not valid JSON: ${reasonOf(error)}.${mendOf(error)}`);
  }
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

/** What is cut off in its middle ends too soon. */
function mendOf(error: unknown): string {
  return /unterminated|unexpected end|end of/i.test(reasonOf(error))
    ? ' The file seems to be cut off: save or download it again.'
    : '';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
