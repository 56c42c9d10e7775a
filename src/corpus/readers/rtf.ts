import { BREAKS_OFF, type Drafts } from '../draft.ts';
import { hasBytes } from './file-start.ts';
import { type Format, MB } from './format.ts';

/** Rich Text, as word processors and press databases save it. */
export const rtf: Format = {
  name: 'RTF',
  endings: ['.rtf'],
  mostBytes: 50 * MB,
  recognise: (start) => hasBytes(start, '{\\rtf') || start.text.startsWith('{\\rtf'),
  open: { readInWorker: readRtf },
};

async function readRtf(bytes: Uint8Array): Promise<Drafts> {
  const { readRtfText } = await import('./rtf-lines.ts');
  const { draftsOfDocument } = await import('../documents/document-draft.ts');
  const text = readRtfText(bytes);
  const { drafts, problems } = draftsOfDocument({ heading: null, ...text });
  return { drafts, problems: text.isCut ? [...problems, BREAKS_OFF] : problems };
}
