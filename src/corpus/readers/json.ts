import { UserError } from '../../user-error.ts';
import { dateOrder } from '../dates/publication-date.ts';
import { decodeText } from '../decode.ts';
import type { Draft, Drafts } from '../draft.ts';
import { MAPPING_FILE, type MappedField, type MappingRule, valueAt } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { type FoundRecord, findRecords } from '../records/find-records.ts';
import { readRecord } from '../records/read-record.ts';
import { RecordFields } from '../records/record-fields.ts';
import { describeRefused, placesOf, type RefusedRecord } from '../records/refused-records.ts';

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
    throw new UserError(`This is not valid JSON: ${reasonOf(error)}`);
  }
  const list = rule?.list ? listAt(value, rule.list) : value;
  const { articles, others, strays } = findRecords(list, rule);
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
  return draftsOf(articles, [...problems, ...stray], 'Entry', rule);
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

/** Reads one article object a line; a line that is none costs that line. */
export async function readJsonLines(
  bytes: Uint8Array,
  _file: string,
  rule: MappingRule | null = null,
): Promise<Drafts> {
  return draftsOfLines((await decodeText(bytes)).replace(/^\ufeff/, ''), rule);
}

async function draftsOfLines(text: string, rule: MappingRule | null): Promise<Drafts> {
  const problems: string[] = [];
  const records: FoundRecord[] = [];
  const refused: RefusedRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = index + 1;
    try {
      const { articles, others, strays } = findRecords(JSON.parse(line), rule);
      records.push(...articles.map((one) => ({ ...one, place })));
      refused.push(...others.map(({ record }) => ({ record, place })));
      if (articles.length + others.length === 0 || strays > 0)
        problems.push(`Line ${place} is not an article: it is no object with keys and values.`);
    } catch (error) {
      problems.push(`Line ${place} is not valid JSON: ${reasonOf(error)}`);
    }
  }
  const all = [...records, ...refused].map(({ record }) => record);
  const told = [...problems, ...describeRefused(refused, 'Line'), ...describeUnmetKeys(rule, all)];
  return draftsOf(records, told, 'Line', rule);
}

/** Files of lines are called `.json`, too. */
function isJsonLines(text: string): boolean {
  const lines = text.split('\n', 3).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line));
}

async function draftsOf(
  records: readonly FoundRecord[],
  problems: readonly string[],
  unit: 'Entry' | 'Line',
  rule: MappingRule | null,
): Promise<Drafts> {
  const drafts: Draft[] = [];
  const parts = new Map<string, number[]>();
  const dates = records.map(({ record }) => datesIn(new RecordFields(record, rule)));
  const order = rule?.order ?? dateOrder(dates.join('\n'), null);
  for (const { record, context, place } of records) {
    const reading = await readRecord(record, { context, order, rule });
    if (reading === null) continue;
    drafts.push(reading.draft);
    if (reading.part) parts.set(reading.part, [...(parts.get(reading.part) ?? []), place]);
  }
  const partly = [...parts].map(
    ([part, places]) =>
      `${placesOf(places, unit)} ${places.length > 1 ? 'hold' : 'holds'} only the ${part} of the article, not its text.`,
  );
  return { drafts, problems: [...problems, ...partly] };
}

/** The dates of all records together tell whether `05/06/2024` is in May or in June. */
function datesIn(fields: RecordFields): string {
  return fields
    .valuesOf('published')
    .filter((value) => typeof value === 'string')
    .join(' ');
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
