import { Readable } from 'node:stream';
import { MAX_ROWS_ABOVE, namesColumns } from './csv-columns.ts';

/** A row of a table, and its place, from 0. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly place: number;
}

/** The signs that part columns, the surest first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
const MAX_RECORD_CHARACTERS = 5_000_000;
const PIECE_CHARACTERS = 256 * 1024;

/** The rows of a table, one after the other; `onBroken` is told why one cannot be read. */
export async function* tableRows(
  text: string,
  onBroken: (why: string) => void = () => {},
): AsyncGenerator<TableRow> {
  const { parse } = await import('csv-parse');
  const rows = Readable.from(piecesOf(text)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      on_skip: (error) => void (error && onBroken(error.message)),
    }),
  );
  let place = 0;
  for await (const cells of rows as AsyncIterable<readonly string[]>) yield { cells, place: place++ };
}

/** No sign of two code units is parted. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE_CHARACTERS;
    const isParted = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    yield text.slice(at, isParted ? end + 1 : end);
    at = isParted ? end + 1 : end;
  }
}

/** The sign by which one of the first rows names the columns; else the one that parts the first row most often. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, MAX_ROWS_ABOVE);
  const named = DELIMITERS.find((sign) => lines.some((line) => namesColumns(line.split(sign).map(unquoted))));
  const counts = DELIMITERS.map((sign) => (lines[0] ?? '').split(sign).length);
  return named ?? DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A cell without the quotation marks around it. */
export function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
