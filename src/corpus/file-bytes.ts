import type { FileHandle } from 'node:fs/promises';

/** The bytes of a file, or of a part of one, of which no more is held in memory than is asked for. */
export interface FileBytes {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `start` up to `end`, neither of them beyond the file. */
  slice(start: number, end: number): Promise<Buffer>;
  /** The same in order, in pieces of `PIECE_BYTES` at most; all of the file where no range is given. */
  pieces(start?: number, end?: number): AsyncIterable<Buffer>;
}

const PIECE_BYTES = 256 * 1024;

/** What is in memory already. */
export function contentOf(bytes: Uint8Array): FileBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return contentBy(buffer.length, async (start, end) => buffer.subarray(start, end));
}

/** What lies on the disk, read where it is asked for; as long as the file stays open. */
export function contentOnDisk(file: FileHandle, size: number): FileBytes {
  return contentBy(size, async (start, end) => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  });
}

/** All bytes of a file. */
export function wholeOf(content: FileBytes): Promise<Buffer> {
  return content.slice(0, content.size);
}

function contentBy(size: number, slice: FileBytes['slice']): FileBytes {
  return {
    size,
    slice,
    async *pieces(start = 0, end = size) {
      for (let at = start; at < end; at += PIECE_BYTES)
        yield await slice(at, Math.min(end, at + PIECE_BYTES));
    },
  };
}
