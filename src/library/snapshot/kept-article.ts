import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { StoredArticle } from '../../archive/articles/stored-article.ts';

/** The snapshot's file is not what it was when it was opened: somebody wrote into it, or the disk fails. */
export class LostSnapshotError extends Error {
  override readonly name = 'LostSnapshotError';
}

/** Where an article's bytes lie in a snapshot. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
  /** CRC-32 of the bytes. */
  readonly sum: number;
}

/** Files are closed when no article lies in them any more: an answer may still be made from an archive that was replaced. */
const closing = new FinalizationRegistry(closeSync);

/** A snapshot's file, held open: it can be read from also once another one has its name. */
export class SnapshotFile {
  readonly #fd: number;
  /** What was read last, at the beginning: one buffer for all, since thousands of articles are looked at in turn. */
  #buffer = new Uint8Array(0);
  #last: Extent | null = null;

  /** Throws the system's error where there is none. */
  constructor(place: string) {
    this.#fd = openSync(place, 'r');
    closing.register(this, this.#fd);
  }

  /** The file's number on its disk: tells it from another one of the same name. */
  get inode(): number {
    return fstatSync(this.#fd).ino;
  }

  /** The bytes, until something else is read. Throws a LostSnapshotError where other ones lie there by now. */
  read(extent: Extent): Uint8Array<ArrayBuffer> {
    const { length, sum } = extent;
    if (this.#buffer.length < length) this.#buffer = new Uint8Array(length);
    const bytes = this.#buffer.subarray(0, length);
    if (this.#last === extent) return bytes;
    this.#last = null;
    this.#fill(bytes, extent.offset);
    if (crc32(bytes) !== sum) throw new LostSnapshotError('the snapshot was changed by somebody else');
    this.#last = extent;
    return bytes;
  }

  #fill(bytes: Uint8Array, offset: number): void {
    try {
      for (let filled = 0, count = -1; filled < bytes.length && count !== 0; filled += count)
        count = readSync(this.#fd, bytes, filled, bytes.length - filled, offset + filled);
    } catch (cause) {
      throw new LostSnapshotError('the snapshot could not be read', { cause });
    }
  }
}

/** Where bytes are: in memory, or in a snapshot. */
type Source = Uint8Array<ArrayBuffer> | { readonly file: SnapshotFile; readonly extent: Extent };

/** An article whose bytes are in memory until they lie in a snapshot, and are read from there then. */
export class KeptArticle implements StoredArticle {
  readonly id: string;
  readonly hash: string;
  #source: Source;

  constructor({ id, hash }: Pick<StoredArticle, 'id' | 'hash'>, source: Source) {
    this.id = id;
    this.hash = hash;
    this.#source = source;
  }

  read<Result>(use: (bytes: Uint8Array<ArrayBuffer>) => Result): Result {
    const source = this.#source;
    return use(source instanceof Uint8Array ? source : source.file.read(source.extent));
  }

  /** The bytes where they are in memory. */
  get bytesInMemory(): Uint8Array<ArrayBuffer> | null {
    return this.#source instanceof Uint8Array ? this.#source : null;
  }

  /** Lets go of the bytes: they lie in a snapshot by now. */
  moveTo(file: SnapshotFile, extent: Extent): void {
    this.#source = { file, extent };
  }
}
