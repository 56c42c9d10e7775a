import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

const CHUNK_BYTES = 1 << 20;
const DIGEST_BYTES = 32;

/** The file is not what was written: cut short, or changed since. */
export class TornFileError extends Error {
  override readonly name = 'TornFileError';
}

/**
 * Writes bytes, with a checksum behind them, so that a reader finds either all of the new file or all of the old one: beside
 * it, flushed to the disk, then renamed over it. The pieces are taken as the disk takes them, a megabyte at a time.
 */
export async function writeChecked(place: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const draft = `${place}.new`;
  const file = await open(draft, 'w');
  try {
    const hash = createHash('sha256');
    for (const chunk of inChunks(pieces)) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.writeFile(hash.digest());
    await file.sync();
    await file.close();
    await rename(draft, place);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(place));
}

function* inChunks(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for (const piece of pieces) {
    for (let taken = 0; taken < piece.length; ) {
      const portion = piece.subarray(taken, taken + CHUNK_BYTES - filled);
      chunk.set(portion, filled);
      filled += portion.length;
      taken += portion.length;
      if (filled === CHUNK_BYTES) {
        yield chunk;
        filled = 0;
      }
    }
  }
  yield chunk.subarray(0, filled);
}

/** Makes the new name last through a power cut. Some systems cannot flush a folder; there the rename has to do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Reads a file that `writeChecked` wrote, in the portions that the caller wants. What it gives counts only after `finish`. */
export class CheckedFile {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  readonly #buffer = new Uint8Array(CHUNK_BYTES);
  #chunk: Uint8Array = new Uint8Array(0);
  /** Content bytes that are not read from the disk yet. */
  #unread: number;
  readonly #size: number;
  /** The file's number on its disk: tells it from another one of the same name. */
  readonly inode: number;

  private constructor(file: FileHandle, { size, ino }: { readonly size: number; readonly ino: number }) {
    this.#file = file;
    this.#size = size - DIGEST_BYTES;
    this.#unread = this.#size;
    this.inode = ino;
  }

  /** How many bytes were taken. */
  get offset(): number {
    return this.#size - this.#unread - this.#chunk.length;
  }

  /** Opens the file, hands it to `use`, and closes it whatever happens. Rejects with the system's error where there is none. */
  static async read<Result>(place: string, use: (file: CheckedFile) => Promise<Result>): Promise<Result> {
    const handle = await open(place, 'r');
    try {
      return await use(new CheckedFile(handle, await handle.stat()));
    } finally {
      await handle.close();
    }
  }

  /** The next `length` bytes, as the caller's own. Throws a TornFileError where the file has not as many. */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (length > this.#chunk.length + this.#unread) throw new TornFileError('it ends early');
    const bytes = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      if (this.#chunk.length === 0) await this.#readChunk();
      const portion = this.#chunk.subarray(0, length - filled);
      bytes.set(portion, filled);
      filled += portion.length;
      this.#chunk = this.#chunk.subarray(portion.length);
    }
    return bytes;
  }

  /** Passes over the next `length` bytes; returns their CRC-32. Throws as `take` does. */
  async pass(length: number): Promise<number> {
    if (length > this.#chunk.length + this.#unread) throw new TornFileError('it ends early');
    let sum = 0;
    for (let passed = 0; passed < length; ) {
      if (this.#chunk.length === 0) await this.#readChunk();
      const portion = this.#chunk.subarray(0, length - passed);
      sum = crc32(portion, sum);
      passed += portion.length;
      this.#chunk = this.#chunk.subarray(portion.length);
    }
    return sum;
  }

  /** Throws a TornFileError unless everything was taken and the checksum is right. */
  async finish(): Promise<void> {
    if (this.#chunk.length + this.#unread !== 0) throw new TornFileError('it goes on behind its end');
    const expected = Buffer.alloc(DIGEST_BYTES);
    await this.#file.read(expected, 0, DIGEST_BYTES);
    if (!expected.equals(this.#hash.digest())) throw new TornFileError('its checksum is wrong');
  }

  async #readChunk(): Promise<void> {
    const { bytesRead } = await this.#file.read(this.#buffer, 0, Math.min(CHUNK_BYTES, this.#unread));
    if (bytesRead === 0) throw new TornFileError('it ends early');
    this.#unread -= bytesRead;
    this.#chunk = this.#buffer.subarray(0, bytesRead);
    this.#hash.update(this.#chunk);
  }
}
