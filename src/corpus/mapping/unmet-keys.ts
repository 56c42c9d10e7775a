import type { ArticleRecord } from '../records/record.ts';
import { MAPPING_FILE, type MappingRule, valueAt } from './field-mapping.ts';

/** Says which keys of a rule no record has, each with its line: they may be misspelt. */
export function describeUnmetKeys(
  rule: MappingRule | null,
  records: readonly ArticleRecord[],
): readonly string[] {
  if (!rule || records.length === 0) return [];
  return Object.entries(rule.fields).flatMap(([field, { keys, fixed, line }]) => {
    const isMet =
      fixed !== null || records.some((record) => keys.some((key) => valueAt(record, key) !== undefined));
    const named = keys.map((key) => `"${key}"`).join(' or ');
    return isMet
      ? []
      : [`${MAPPING_FILE}, line ${line}: no entry has the key ${named}, which is to hold the ${field}.`];
  });
}
