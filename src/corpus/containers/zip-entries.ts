import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { FileBytes } from '../file-bytes.ts';
import { collectBytes } from './collect-bytes.ts';

/** A file in a ZIP. */
export interface ZipEntry {
  /** Its path in the ZIP, with forward slashes. */
  readonly name: string;
  /** Unpacks it. Throws a `UserError` where it is damaged, locked by a password, or has more than `most` bytes. */
  content(most: number): Promise<Uint8Array>;
}

/** Leads the ZIP's reader to the bytes that it wants, wherever they lie. */
class ContentReader extends RandomAccessReader {
  readonly #content: FileBytes;

  constructor(content: FileBytes) {
    super();
    this.#content = content;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#content.pieces(start, end));
  }

  // biome-ignore lint/complexity/useMaxParams: as the package calls it
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#content.slice(position, position + length).then((bytes) => {
      bytes.copy(buffer, offset);
      callback(null);
    }, callback);
  }
}

/**
 * The files in a ZIP, by the table at its end, in its order. Nothing is unpacked before it is asked for. Throws a `UserError`
 * where the table is missing or broken.
 */
export async function* openZip(content: FileBytes): AsyncGenerator<ZipEntry> {
  const zip = await openReader(content).catch(() => {
    throw new UserError(message('zip.noList'));
  });
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    const current = entry;
    if (current.fileName.endsWith('/')) continue;
    yield { name: current.fileName, content: (most) => unpack(zip, current, most) };
  }
}

function openReader(content: FileBytes): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: true, autoClose: false } as const;
  return promisify((done: (error: Error | null, zip: ZipFile) => void) =>
    fromRandomAccessReader(new ContentReader(content), content.size, options, done),
  )();
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
      reject(new UserError(message('zip.listDamaged', { why: error.message })));
    });
    zip.readEntry();
  });
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new UserError(message('zip.locked'));
  if (entry.uncompressedSize > most) throw new UserError(message('file.unpacks', { n: megabytes(most) }));
  try {
    const stream = await promisify(zip.openReadStream.bind(zip))(entry);
    return await collectBytes(stream, most, entry.uncompressedSize);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(message('zip.damaged'), {
      cause: error,
    });
  }
}

function megabytes(bytes: number): number {
  return Math.max(0, Math.floor(bytes / 1e6));
}
