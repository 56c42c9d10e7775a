import { UserError } from '../../user-error.ts';
import type { FoundDraft } from '../draft.ts';
import type { FileBytes } from '../file-bytes.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { type FileStart, hasBytes } from './file-start.ts';
import { type Format, MB } from './format.ts';

/** Articles as rows of a spreadsheet (Office Open XML, ECMA-376). */
export const xlsx: Format = {
  name: 'Excel',
  endings: ['.xlsx', '.xlsm'],
  mostBytes: 50 * MB,
  isZip: true,
  recognise: isWorkbook,
  open: { stream: readWorkbook },
};

/** A text document may hold a workbook; its own parts lie in another folder. */
function isWorkbook(start: FileStart): boolean {
  const { text } = start;
  return hasBytes(start, 'PK\x03\x04') && text.includes('xl/workbook.xml') && !text.includes('word/');
}

/** The articles of every sheet that names a column with their text; a workbook without one is refused as its first sheet is. */
async function* readWorkbook(
  content: FileBytes,
  _file: string,
  rule: MappingRule | null = null,
): AsyncGenerator<FoundDraft> {
  const { sheetsOf } = await import('./xlsx-sheets.ts');
  const { draftsOfTable } = await import('./table-drafts.ts');
  const refusals: UserError[] = [];
  let isRead = false;
  for (const rows of await sheetsOf(content)) {
    try {
      for await (const found of draftsOfTable(rows, rule)) {
        isRead = true;
        yield found;
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
    }
  }
  const [first] = refusals;
  if (!isRead && first) throw first;
}
