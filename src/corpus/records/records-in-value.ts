import { UserError } from '../../user-error.ts';
import { MAPPING_FILE, type MappedField, type MappingRule, valueAt } from '../mapping/field-mapping.ts';
import { findRecords } from './find-records.ts';
import type { RecordBatch } from './read-records.ts';

const MAX_KEYS_NAMED = 12;

/** The records of a parsed JSON file, or of a batch of one whose first entry has the place `first`. Throws a `UserError` where the list that the mapping names is not there. */
export function recordsInValue(value: unknown, rule: MappingRule | null, first = 1): RecordBatch {
  const list = rule?.list ? listAt(value, rule.list) : value;
  const { articles, others, strays, unpublished } = findRecords(list, rule);
  const isOther = articles.length === 0 && others.length === 0 && (strays > 0 || !isContainer(value));
  const moved = <Placed extends { readonly place: number }>(one: Placed) => ({
    ...one,
    place: one.place + first - 1,
  });
  return {
    articles: articles.map(moved),
    refused: others.map(moved),
    strays: isOther ? 0 : strays,
    unpublished,
    problems: isOther ? ['This is not an article: it holds no object with keys and values.'] : [],
  };
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

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
