/** Keys and values that tell of an article: a JSON object, the front matter of a note, a row of a table. */
export type ArticleRecord = Readonly<Record<string, unknown>>;

/** What is looked for in a record. */
export type FieldName = 'title' | 'outlet' | 'author' | 'published' | 'updated' | 'url' | 'language' | 'body';

/** True for a JSON object. */
export function isRecord(value: unknown): value is ArticleRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
