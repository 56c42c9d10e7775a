import { type ArticleRecord, isRecord } from './record.ts';
import { FIELD_KEYS, plainKey } from './record-fields.ts';

/**
 * The rows of a table that was written column by column (`{ title: { "0": … }, text: { "0": … } }`) or apart from its columns
 * (`{ columns: […], data: [[…]] }`), as data frames are written; null for anything else.
 */
export function rowsOfTable(value: unknown): readonly ArticleRecord[] | null {
  if (!isRecord(value)) return null;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && holdsBody(columns) && data.every(Array.isArray)) {
    return data.map((row: readonly unknown[]) =>
      Object.fromEntries(columns.map((name, at) => [String(name), row[at]])),
    );
  }
  const [first, ...others] = Object.values(value);
  if (!isRecord(first) || !others.every(isRecord) || !holdsBody(Object.keys(value))) return null;
  const rows = Object.keys(first);
  const isTable =
    rows.length > 0 && others.every((column) => Object.keys(Object(column)).join() === rows.join());
  if (!isTable || !rows.every((row) => /^\d+$/.test(row))) return null;
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(value).map(([name, column]) => [name, isRecord(column) ? column[row] : null]),
    ),
  );
}

function holdsBody(names: readonly unknown[]): boolean {
  return names.some((name) => typeof name === 'string' && FIELD_KEYS.body.includes(plainKey(name)));
}
