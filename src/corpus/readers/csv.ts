import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { dateOrder } from '../dates/publication-date.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Draft, Drafts } from '../draft.ts';
import { MAPPING_FILE, type MappingRule } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { readRecord } from '../records/read-record.ts';
import { FIELD_KEYS, isTellingKey, plainKey, RecordFields } from '../records/record-fields.ts';
import { recordKeys } from './csv-columns.ts';
import { type Format, MB } from './format.ts';

/** Articles as rows of a table, its first row naming the columns. */
export const csv: Format = {
  name: 'CSV',
  endings: ['.csv', '.tsv', '.tab'],
  mostBytes: 40 * MB,
  trustsName: true,
  open: { read: readCsv },
};

const DELIMITERS = [',', ';', '\t', '|'] as const;
const MAX_RECORD_CHARACTERS = 5_000_000;
/** What a service says of its search stands in so few rows. */
const MAX_ROWS_ABOVE = 15;
/** Broken rows told of one by one. */
const MAX_TOLD = 5;

async function readCsv(bytes: Uint8Array, _file: string, rule: MappingRule | null = null): Promise<Drafts> {
  const text = await decodeText(bytes);
  if (looksBinary(text)) throw new UserError(message('csv.noTable'));
  const { rows, problems } = await parseRows(text);
  const top = headerRow(rows, rule);
  const header = rows[top] ?? [];
  const records = rows.slice(top + 1);
  const columns = recordKeys(header);
  const drafts: Draft[] = [];
  const empty: number[] = [];
  const articles = records.map((row) =>
    Object.fromEntries([
      ...columns.map((column, at) => [column, row[at] ?? '']),
      // A mapping names the columns as the table does.
      ...(rule ? header.map((name, at) => [name.trim(), row[at] ?? '']) : []),
    ]),
  );
  const dates = articles.flatMap((article) => {
    const fields = new RecordFields(article, rule);
    return [...fields.valuesOf('published'), ...fields.valuesOf('updated')];
  });
  const order = rule?.order ?? dateOrder(dates.join('\n'), null);
  problems.push(...describeUnmetKeys(rule, articles));
  for (const [index, row] of records.entries()) {
    const reading = await readRecord(articles[index] ?? {}, { order, rule });
    if (reading) drafts.push(reading.draft);
    else if (row.some((cell) => cell.trim() !== '')) empty.push(index + top + 2);
  }
  if (drafts.length === 0 && records.length > 0)
    throw new UserError(message('csv.noColumn', { columns: header.join(', '), file: MAPPING_FILE }));
  if (empty.length > 0) {
    const told = `${empty.slice(0, MAX_TOLD).join(', ')}${empty.length > MAX_TOLD ? ', …' : ''}`;
    problems.push(`${empty.length} of ${records.length} rows have no text (row ${told}).`);
  }
  return { drafts, problems };
}

/** The row that names the columns: the first, or the first that names one with the text, where a service says above it what it exported. */
function headerRow(rows: readonly (readonly string[])[], rule: MappingRule | null): number {
  const named = rows.slice(0, MAX_ROWS_ABOVE).findIndex(namesColumns);
  return rule || named < 0 ? 0 : named;
}

async function parseRows(text: string): Promise<{ rows: string[][]; problems: string[] }> {
  const { parse } = await import('csv-parse/sync');
  const problems: string[] = [];
  let broken = 0;
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    on_skip: (error) => {
      if (error && ++broken <= MAX_TOLD) problems.push(`A row could not be read: ${error.message}.`);
    },
  });
  if (broken > MAX_TOLD) problems.push(`${broken - MAX_TOLD} more rows could not be read.`);
  return { rows, problems };
}

/** The sign by which one of the first rows names the columns; else the one that parts the first row most often. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, MAX_ROWS_ABOVE);
  const named = DELIMITERS.find((sign) => lines.some((line) => namesColumns(line.split(sign).map(unquoted))));
  const counts = DELIMITERS.map((sign) => (lines[0] ?? '').split(sign).length);
  return named ?? DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}

/** Whether a row names a column with the text, and one that tells of the article. */
function namesColumns(row: readonly string[]): boolean {
  const keys = recordKeys(row).map(plainKey);
  return keys.some((key) => FIELD_KEYS.body.includes(key)) && keys.some(isTellingKey);
}
