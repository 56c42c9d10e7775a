import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { FoundDraft } from '../draft.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { namesColumns } from './csv-columns.ts';
import { DELIMITERS, tableRows, unquoted } from './csv-rows.ts';
import type { FileStart } from './file-start.ts';
import { type Format, MB } from './format.ts';
import { draftsOfTable } from './table-drafts.ts';

/** Articles as rows of a table, its first row naming the columns; spreadsheets also save it as `.txt`. */
export const csv: Format = {
  name: 'CSV',
  endings: ['.csv', '.tsv', '.tab'],
  mostBytes: 40 * MB,
  trustsName: true,
  recognise: namesItsColumns,
  open: { stream: readCsv },
};

/** What spreadsheets write above a table for each other; the columns themselves tell the sign, too. */
const SEPARATOR_HINT = /^\ufeff?"?sep=[^\r\n]{1,3}\r?\n/i;
/** Fewer columns may be a sentence with commas, and longer names are none. */
const MIN_COLUMNS = 3;
const MAX_NAME_CHARACTERS = 40;

/** Whether the first line names the columns of a table with texts, and the next one has as many cells: prose may begin "Name, Text, Link and more". */
function namesItsColumns({ text }: FileStart): boolean {
  const [line = '', next = ''] = text.split(/\r?\n/, 2);
  const isWide = /[^\0-\xff]/.test(line);
  const written = isWide ? line : Buffer.from(line, 'latin1').toString('utf8');
  return DELIMITERS.some((sign) => {
    const cells = written.split(sign).map(unquoted);
    const areNames = cells.every((cell) => cell.length <= MAX_NAME_CHARACTERS);
    // A text in quotation marks may go on over lines.
    const goesOn = next.split(sign).length >= cells.length || next.includes('"');
    return cells.length >= MIN_COLUMNS && areNames && goesOn && namesColumns(cells);
  });
}

async function* readCsv(
  content: FileBytes,
  _file: string,
  rule: MappingRule | null = null,
): AsyncGenerator<FoundDraft> {
  const decoded = await decodeText(await wholeOf(content));
  if (looksBinary(decoded)) throw new UserError(message('csv.noTable'));
  const text = decoded.replace(SEPARATOR_HINT, '');
  yield* draftsOfTable((onBroken) => tableRows(text, onBroken), rule);
}
