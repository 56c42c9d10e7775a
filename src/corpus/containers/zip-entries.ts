import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UserError } from '../../user-error.ts';
import { collectBytes } from './collect-bytes.ts';

/** A file in a ZIP. */
export interface ZipEntry {
  /** Its path in the ZIP, with forward slashes. */
  readonly name: string;
  /** Unpacks it. Throws a `UserError` where it is damaged, locked by a password, or has more than `most` bytes. */
  content(most: number): Promise<Uint8Array>;
}

const open = promisify<Buffer, { lazyEntries: true; decodeStrings: true }, ZipFile>(fromBuffer);

/**
 * The files in a ZIP, by the table at its end, in its order. Nothing is unpacked before it is asked for. Throws a `UserError`
 * where the table is missing or broken.
 */
export async function* openZip(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await open(buffer, { lazyEntries: true, decodeStrings: true }).catch(() => {
    throw new UserError(
      'The ZIP is damaged or cut off: the list of its files, at its end, is missing. Copy or download it again.',
    );
  });
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    const current = entry;
    if (current.fileName.endsWith('/')) continue;
    yield { name: current.fileName, content: (most) => unpack(zip, current, most) };
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = () => zip.removeAllListeners();
    zip.once('entry', (entry: Entry) => {
      settle();
      resolve(entry);
    });
    zip.once('end', () => {
      settle();
      resolve(null);
    });
    zip.once('error', (error: Error) => {
      settle();
      reject(
        new UserError(
          `The list of files in the ZIP is damaged (${error.message}). Copy or download it again.`,
        ),
      );
    });
    zip.readEntry();
  });
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new UserError('It is locked with a password: unpack it, and pack it without one.');
  if (entry.uncompressedSize > most) throw new UserError(`It unpacks to more than ${megabytes(most)} MB.`);
  try {
    const stream = await promisify(zip.openReadStream.bind(zip))(entry);
    return await collectBytes(stream, most);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('It is damaged in the ZIP: it cannot be unpacked. Copy or download the ZIP again.', {
      cause: error,
    });
  }
}

function megabytes(bytes: number): number {
  return Math.max(0, Math.floor(bytes / 1e6));
}
