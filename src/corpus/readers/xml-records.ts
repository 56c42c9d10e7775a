import { UserError } from '../../user-error.ts';
import type { Drafts } from '../draft.ts';
import { startOf } from './file-start.ts';
import { type Format, MB } from './format.ts';
import { refusalOf } from './refused-kinds.ts';

/** XML of any make that holds articles: exports of databases and archives, TEI, notes of Evernote, answers of Solr. */
export const xmlRecords: Format = {
  name: 'XML of articles',
  endings: ['.enex', '.tei'],
  mostBytes: 40 * MB,
  recognise: ({ text }) => /^<\?xml[\s?]/.test(text),
  open: { read: readXmlRecords },
};

async function readXmlRecords(bytes: Uint8Array, file: string): Promise<Drafts> {
  const { decodeXml } = await import('../xml/decode-xml.ts');
  const { draftsOfXmlRecords } = await import('../records/xml-records.ts');
  const found = await draftsOfXmlRecords(await decodeXml(bytes));
  if (found.drafts.length === 0) throw new UserError(refusalOf(file, startOf(bytes)));
  return found;
}
