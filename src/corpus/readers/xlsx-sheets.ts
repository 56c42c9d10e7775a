import { posix } from 'node:path';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { openZip, type ZipEntry } from '../containers/zip-entries.ts';
import type { FileBytes } from '../file-bytes.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { childElements, descendants, localName, rawText, type XmlElement } from '../xml/xml-tree.ts';
import type { TableRow } from './csv-rows.ts';
import { type DayCells, dayOfSerial, dayStyles } from './xlsx-days.ts';

/** What is read of a workbook may unpack to no more in all. */
const MAX_BYTES = 150_000_000;
/** Articles have fewer columns; what lies further out is passed over. */
const MAX_COLUMNS = 500;

/** Goes through the rows of a sheet from its beginning. */
export type SheetRows = () => Generator<TableRow>;

/** The rows of each sheet of a workbook, in its order; days as they are written in ISO 8601. Throws a `UserError` where it is broken. */
export async function sheetsOf(content: FileBytes): Promise<readonly SheetRows[]> {
  const parts = new Map<string, ZipEntry>();
  for await (const entry of openZip(content)) parts.set(entry.name, entry);
  let left = MAX_BYTES;
  const read = async (name: string) => {
    const bytes = await parts.get(name)?.content(left);
    left -= bytes?.length ?? 0;
    return bytes ? decodeXml(bytes) : null;
  };
  const workbook = await read('xl/workbook.xml');
  if (!workbook) throw new UserError(message('csv.noTable'));
  const targets = await relationsOf(await read('xl/_rels/workbook.xml.rels'));
  const strings = childrenOf(await read('xl/sharedStrings.xml'), 'si').map(stringOf);
  const days = dayStyles(workbook, await read('xl/styles.xml'));
  const sheets: SheetRows[] = [];
  for (const { attributes } of descendants(workbook, 'sheet')) {
    const sheet = await read(targets.get(attributes['r:id'] ?? '') ?? '');
    if (sheet) sheets.push(() => rowsOf(sheet, { strings, days }));
  }
  return sheets;
}

/** The parts that a workbook names by ids. */
function relationsOf(root: XmlElement | null): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(root, 'relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      posix.resolve('/xl', attributes['Target'] ?? '').slice(1),
    ]),
  );
}

function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element ? childElements(element, name) : [];
}

interface Values {
  readonly strings: readonly string[];
  readonly days: DayCells;
}

function* rowsOf(sheet: XmlElement, values: Values): Generator<TableRow> {
  for (const [index, row] of descendants(sheet, 'row').entries()) {
    const cells: string[] = [];
    for (const cell of childElements(row, 'c')) {
      const at = columnOf(cell.attributes['r']) ?? cells.length;
      if (at >= MAX_COLUMNS) break;
      while (cells.length < at) cells.push('');
      cells[at] = textOfCell(cell, values);
    }
    yield { cells, place: Number(row.attributes['r'] ?? index + 1) - 1 };
  }
}

/** The column of "AB12", from 0; null for a cell that does not name its place. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOfCell(cell: XmlElement, { strings, days }: Values): string {
  const [inline] = childElements(cell, 'is');
  if (inline) return stringOf(inline);
  const value = childrenOf(cell, 'v').map(rawText).join('');
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'n' && value !== '' && days.styles.has(Number(style)))
    return dayOfSerial(Number(value), days.is1904) ?? value;
  return unescaped(value);
}

/** A string with its runs joined; how it is read aloud is left out. */
function stringOf(element: XmlElement): string {
  const texts = childElements(element).filter((child) => localName(child) !== 'rph');
  return unescaped(
    texts
      .flatMap((child) => (localName(child) === 't' ? [child] : childElements(child, 't')))
      .map(rawText)
      .join(''),
  );
}

/** `_x000D_` stands for a sign that XML does not keep. */
function unescaped(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
