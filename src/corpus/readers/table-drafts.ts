import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { dateOrder } from '../dates/publication-date.ts';
import type { FoundDraft } from '../draft.ts';
import { MAPPING_FILE, type MappingRule } from '../mapping/field-mapping.ts';
import { describeUnmetKeys } from '../mapping/unmet-keys.ts';
import { readRecord } from '../records/read-record.ts';
import type { ArticleRecord } from '../records/record.ts';
import { RecordFields } from '../records/record-fields.ts';
import { MAX_ROWS_ABOVE, namesColumns, recordKeys } from './csv-columns.ts';
import type { TableRow } from './csv-rows.ts';

/** Broken rows told of one by one. */
const MAX_TOLD = 5;

/** Goes through the rows of a table from its beginning; `onBroken` is told why one cannot be read. */
export type Rows = (onBroken?: (why: string) => void) => AsyncIterable<TableRow> | Iterable<TableRow>;

/**
 * The articles in the rows of a table, below the row that names its columns. The rows are gone through three times: for the names of the
 * columns, for all days, which tell how each is read, and for the articles. Throws a `UserError` where no column holds a text.
 */
export async function* draftsOfTable(rows: Rows, rule: MappingRule | null): AsyncGenerator<FoundDraft> {
  const { top, header } = await findHeader(rows, rule);
  const asRecord = recordReader(header, rule);
  const survey = await surveyOf(rows, top, asRecord, rule);
  const order = rule?.order ?? dateOrder(survey.dates.join('\n'), null);
  const empty: number[] = [];
  let drafts = 0;
  for await (const { cells, place } of rows()) {
    if (place <= top) continue;
    const reading = await readRecord(asRecord(cells), { order, rule });
    if (reading) {
      drafts++;
      yield { draft: reading.draft };
    } else if (cells.some((cell) => cell.trim() !== '')) empty.push(place + 1);
  }
  if (drafts === 0 && survey.rows > 0)
    throw new UserError(message('csv.noColumn', { columns: header.join(', '), file: MAPPING_FILE }));
  if (empty.length > 0) {
    const told = `${empty.slice(0, MAX_TOLD).join(', ')}${empty.length > MAX_TOLD ? ', …' : ''}`;
    yield { problem: `${empty.length} of ${survey.rows} rows have no text (row ${told}).` };
  }
  for (const problem of survey.problems) yield { problem };
}

/** The row that names the columns: the first, or the first that names one with the text, where a service says above it what it exported. */
async function findHeader(
  rows: Rows,
  rule: MappingRule | null,
): Promise<{ readonly top: number; readonly header: readonly string[] }> {
  let first: TableRow | null = null;
  for await (const row of rows()) {
    if (row.place >= MAX_ROWS_ABOVE) break;
    first ??= row;
    if (rule) break;
    if (namesColumns(row.cells)) return { top: row.place, header: row.cells };
  }
  return { top: 0, header: first?.cells ?? [] };
}

function recordReader(
  header: readonly string[],
  rule: MappingRule | null,
): (cells: readonly string[]) => ArticleRecord {
  const columns = recordKeys(header);
  return (cells) =>
    Object.fromEntries([
      ...columns.map((column, at) => [column, cells[at] ?? '']),
      // A mapping names the columns as the table does.
      ...(rule ? header.map((name, at) => [name.trim(), cells[at] ?? '']) : []),
    ]);
}

interface TableSurvey {
  readonly rows: number;
  readonly dates: readonly unknown[];
  readonly problems: readonly string[];
}

async function surveyOf(
  table: Rows,
  top: number,
  asRecord: (cells: readonly string[]) => ArticleRecord,
  rule: MappingRule | null,
): Promise<TableSurvey> {
  const dates: unknown[] = [];
  const broken: string[] = [];
  let rows = 0;
  let unmet: readonly string[] | null = null;
  for await (const { cells, place } of table((why) => broken.push(why))) {
    if (place <= top) continue;
    rows++;
    const record = asRecord(cells);
    const fields = new RecordFields(record, rule);
    dates.push(...fields.valuesOf('published'), ...fields.valuesOf('updated'));
    unmet ??= describeUnmetKeys(rule, [record]);
  }
  const told = broken.slice(0, MAX_TOLD).map((why) => `A row could not be read: ${why}.`);
  const others = broken.length - told.length;
  if (others > 0) told.push(`${others} more rows could not be read.`);
  return { rows, dates, problems: [...told, ...(unmet ?? [])] };
}
