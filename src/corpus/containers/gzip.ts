import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileBytes } from '../file-bytes.ts';
import { hasBytes, startOf } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { collectBytes } from './collect-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';
import { openTar } from './tar.ts';
import { openCrawl } from './warc.ts';

/** One packed file, `page.html.gz`, or an archive, `pages.tar.gz`. */
export const gzip: Format = {
  name: 'gzip',
  endings: ['.gz', '.tgz'],
  mostBytes: 250 * MB,
  recognise: (start) => hasBytes(start, '\x1f\x8b\x08'),
  open: { unpack: gunzip },
};

/** A packed crawl or archive is read part by part: unpacked as a whole it would not fit into memory. */
async function* gunzip(content: FileBytes, file: string): AsyncGenerator<Unpacked> {
  const name = file.replace(/^.*\//, '').replace(/\.gz$/i, '');
  const packed = new Unpacking(content);
  const start = await packed.start();
  if (hasBytes(startOf(start), 'WARC/')) yield* openCrawl(packed);
  else if (hasBytes(startOf(start), 'ustar', 257)) yield* openTar(packed);
  else {
    const bytes = await collectBytes(packed, MAX_PART_BYTES, await unpackedSize(content));
    if (bytes.length > 0) yield { part: { name, bytes } };
  }
  if (packed.isBroken)
    yield { lost: `the rest of ${name}`, reason: 'It is damaged or cut off. Copy or download it again.' };
}

/** The bytes that a packed file gives, as far as it is whole. */
class Unpacking implements AsyncIterable<Uint8Array> {
  isBroken = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #first: Uint8Array | null = null;

  constructor(content: FileBytes) {
    this.#chunks = Readable.from(content.pieces()).pipe(createGunzip())[Symbol.asyncIterator]();
  }

  /** The first bytes; they come again when all are asked for. */
  async start(): Promise<Uint8Array> {
    this.#first ??= await this.#next();
    return this.#first ?? new Uint8Array();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let chunk = this.#first ?? (await this.#next()); chunk; chunk = await this.#next()) yield chunk;
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const { done, value } = await this.#chunks.next();
      return done ? null : value;
    } catch {
      this.isBroken = true;
      return null;
    }
  }
}

/** What a packed file says of its size, in its last four bytes (RFC 1952). */
async function unpackedSize(content: FileBytes): Promise<number> {
  const end = await content.slice(Math.max(0, content.size - 4), content.size);
  return end.length === 4 ? end.readUInt32LE() : 0;
}
