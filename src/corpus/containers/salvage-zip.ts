import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { FileBytes } from '../file-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';

/** A file that stands whole in a ZIP whose end is missing. */
export interface SalvagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a ZIP without the table at its end, by what stands before each of them, as far as they are whole. Files of more than
 * `MAX_PART_BYTES` are passed over.
 */
export async function* salvageZip(content: FileBytes): AsyncGenerator<SalvagedFile> {
  const done: SalvagedFile[] = [];
  const unzip = new Unzip((file) => collect(file, done));
  unzip.register(UnzipInflate);
  for await (const piece of content.pieces()) {
    try {
      unzip.push(piece, false);
    } catch {
      break; // from here on it is damaged
    }
    yield* done.splice(0);
  }
  yield* done;
}

function collect(file: UnzipFile, done: SalvagedFile[]): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  file.ondata = (error, chunk, final) => {
    length += chunk?.length ?? 0;
    if (error || length > MAX_PART_BYTES) {
      chunks.length = 0;
      return;
    }
    chunks.push(chunk);
    if (final && !file.name.endsWith('/')) done.push({ name: file.name, bytes: Buffer.concat(chunks) });
  };
  file.start();
}
