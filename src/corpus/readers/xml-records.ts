import { UserError } from '../../user-error.ts';
import type { FoundDraft } from '../draft.ts';
import type { FileBytes } from '../file-bytes.ts';
import { startIn } from './file-start.ts';
import { type Format, MB } from './format.ts';
import { refusalOf } from './refused-kinds.ts';

/** XML of any make that holds articles: exports of databases and archives, TEI, notes of Evernote, answers of Solr. */
export const xmlRecords: Format = {
  name: 'XML of articles',
  endings: ['.enex', '.tei'],
  mostBytes: 40 * MB,
  recognise: ({ text }) => /^<\?xml[\s?]/.test(text),
  open: { stream: readXmlRecords },
};

async function* readXmlRecords(content: FileBytes, file: string): AsyncGenerator<FoundDraft> {
  const { decodeXmlFile } = await import('../xml/decode-xml.ts');
  const { draftsOfXmlRecords } = await import('../records/xml-records.ts');
  let isEmpty = true;
  for await (const found of draftsOfXmlRecords(await decodeXmlFile(content))) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) throw new UserError(refusalOf(file, await startIn(content)));
}
