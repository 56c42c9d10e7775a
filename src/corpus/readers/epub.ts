import type { Drafts } from '../draft.ts';
import { hasBytes } from './file-start.ts';
import { type Format, MB } from './format.ts';

/** E-books (EPUB 2 and 3), as reading services and press digests send them. */
export const epub: Format = {
  name: 'EPUB',
  endings: ['.epub'],
  mostBytes: 100 * MB,
  isZip: true,
  recognise: (start) =>
    hasBytes(start, 'PK\x03\x04') &&
    (start.text.slice(0, 200).includes('mimetypeapplication/epub+zip') ||
      start.text.includes('META-INF/container.xml')),
  open: { readInWorker: readEpub },
};

async function readEpub(bytes: Uint8Array): Promise<Drafts> {
  const { draftsOfBook } = await import('./epub-book.ts');
  return draftsOfBook(bytes);
}
