import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { UserError } from '../../user-error.ts';
import type { DateOrder } from '../dates/publication-date.ts';
import type { FieldName } from '../records/record.ts';
import { type FieldMapping, MAPPING_FILE, type MappedField, type MappingRule } from './field-mapping.ts';

const FIELDS = [
  'title',
  'outlet',
  'author',
  'published',
  'updated',
  'url',
  'language',
  'body',
] as const satisfies readonly FieldName[];
/** Fields that may be the same for all articles of a file. */
const FIXABLE: readonly FieldName[] = ['outlet', 'author', 'language'];
const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];
const KEYS = [...FIELDS, 'files', 'list', 'dates'];
const MAX_BYTES = 100_000;

/**
 * Reads the mapping of keys to fields. Throws a `UserError` that names every mistake, each with its line and key, and how to
 * mend it.
 */
export function readMapping(text: string): FieldMapping {
  if (text.length > MAX_BYTES) throw new UserError(`${MAPPING_FILE} has more than ${MAX_BYTES / 1000} kB.`);
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: counter });
  const reader = new MappingReader(document, counter);
  const rules = reader.rules();
  if (reader.mistakes.length > 0) throw new UserError(reader.mistakes.join(' '));
  return rules;
}

class MappingReader {
  readonly mistakes: string[] = [];
  readonly #document: Document;
  readonly #counter: LineCounter;

  constructor(document: Document, counter: LineCounter) {
    this.#document = document;
    this.#counter = counter;
    for (const { message, pos } of document.errors)
      this.#mistake(counter.linePos(pos[0]).line, message.split(/ at line |\n/)[0] ?? message);
  }

  rules(): FieldMapping {
    const { contents } = this.#document;
    if (this.mistakes.length > 0 || contents === null) return [];
    const entries = isSeq(contents) ? contents.items : [contents];
    return entries.flatMap((entry) => {
      if (isMap(entry)) return this.#rule(entry);
      return this.#refuse(entry, 'An entry is a list of keys, such as "title: headline".');
    });
  }

  #rule(map: YAMLMap): MappingRule {
    const fields: Partial<Record<FieldName, MappedField>> = {};
    let [files, list, order]: [readonly string[], MappedField | null, DateOrder | null] = [[], null, null];
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const field = FIELDS.find((one) => one === name);
      if (field) fields[field] = this.#field(name, value, FIXABLE.includes(field));
      else if (name === 'files') files = this.#strings(name, value);
      else if (name === 'list') list = this.#field(name, value, false);
      else if (name === 'dates') order = this.#order(value);
      else this.#refuse(key, `"${name}" is no key of this file. Its keys are ${KEYS.join(', ')}.`);
    }
    if (Object.keys(fields).length + (list ? 1 : 0) === 0 && order === null)
      this.#refuse(map, `An entry must name at least one of ${[...FIELDS, 'list', 'dates'].join(', ')}.`);
    return { files, list, fields, order };
  }

  #field(name: string, value: unknown, isFixable: boolean): MappedField {
    const line = this.#lineOf(value);
    const fixed = isMap(value) ? value.get('is') : undefined;
    if (isMap(value) && (!isFixable || typeof fixed !== 'string' || value.items.length !== 1)) {
      const other = isFixable ? ', or { is: "the same for all" }' : '';
      this.#refuse(value, `"${name}" takes a key, or a list of keys${other}.`);
    }
    if (typeof fixed === 'string') return { keys: [], fixed, line };
    return { keys: isMap(value) ? [] : this.#strings(name, value), fixed: null, line };
  }

  #strings(name: string, value: unknown): readonly string[] {
    const items: readonly unknown[] = isSeq(value) ? value.items : [value];
    const strings = items.map((item) =>
      isScalar(item) && item.value !== null && item.value !== '' ? String(item.value) : null,
    );
    const found = strings.filter((one) => one !== null);
    if (found.length < items.length || found.length === 0)
      this.#refuse(value, `"${name}" takes a text, or a list of texts.`);
    return found;
  }

  #order(value: unknown): DateOrder | null {
    const order = ORDERS.find((one) => isScalar(value) && value.value === one);
    if (!order) this.#refuse(value, `"dates" takes ${ORDERS.join(' or ')}.`);
    return order ?? null;
  }

  #refuse(node: unknown, reason: string): [] {
    this.#mistake(this.#lineOf(node), reason);
    return [];
  }

  #mistake(line: number, reason: string): void {
    this.mistakes.push(`${MAPPING_FILE}, line ${line}: ${reason}`);
  }

  #lineOf(node: unknown): number {
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : null;
    return range ? this.#counter.linePos(range[0]).line : 1;
  }
}
