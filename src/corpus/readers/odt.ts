import type { Drafts } from '../draft.ts';
import { hasBytes } from './file-start.ts';
import { type Format, MB } from './format.ts';

/** Text documents of LibreOffice and its like (OpenDocument, ISO 26300), packed or as one flat file. */
export const odt: Format = {
  name: 'OpenDocument',
  endings: ['.odt', '.ott', '.fodt'],
  mostBytes: 50 * MB,
  isZip: true,
  recognise: (start) =>
    (hasBytes(start, 'PK\x03\x04') &&
      start.text.slice(0, 200).includes('mimetypeapplication/vnd.oasis.opendocument.text')) ||
    /<office:document\s/.test(start.text.slice(0, 2000)),
  open: { readInWorker: readOpenDocument },
};

async function readOpenDocument(bytes: Uint8Array): Promise<Drafts> {
  const { openDocumentText } = await import('./odt-text.ts');
  const { draftsOfDocument } = await import('../documents/document-draft.ts');
  return draftsOfDocument(await openDocumentText(bytes));
}
