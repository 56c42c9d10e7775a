import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import { hasBytes, withoutProlog } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';

/** A page as Safari saves it: a property list with the page and what belongs to it. */
export const webArchive: Format = {
  name: 'Safari web archive',
  endings: ['.webarchive'],
  mostBytes: 100 * MB,
  recognise: (start) => hasBytes(start, 'bplist0') || /^<plist[\s>]/.test(withoutProlog(start.text)),
  open: { unpack: openWebArchive },
};

async function* openWebArchive(content: FileBytes): AsyncGenerator<Unpacked> {
  const list = await readPropertyList(await wholeOf(content));
  const main = record(record(list)['WebMainResource']);
  const page = main['WebResourceData'];
  const address = main['WebResourceURL'];
  if (!(page instanceof Uint8Array)) throw new UserError(message('webarchive.noPage'));
  const url = typeof address === 'string' && /^https?:/i.test(address) ? address : null;
  const type = typeof main['WebResourceMIMEType'] === 'string' ? main['WebResourceMIMEType'] : 'text/html';
  yield {
    part: { name: type === 'application/pdf' ? 'page.pdf' : 'page.html', bytes: page, metadata: { url } },
  };
}

async function readPropertyList(bytes: Uint8Array): Promise<unknown> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, 7) !== 'bplist0') {
    const { readXmlPropertyList } = await import('../xml/property-list.ts');
    return readXmlPropertyList(bytes);
  }
  const { parseBuffer } = await import('bplist-parser');
  try {
    return parseBuffer<unknown>(buffer)[0];
  } catch (error) {
    throw new UserError(message('webarchive.damaged'), { cause: error });
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
