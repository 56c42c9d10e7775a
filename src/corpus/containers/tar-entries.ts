import { Parser, type ReadEntry } from 'tar';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { ByteSource } from './held-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';

/** A file in an archive. */
export interface TarEntry {
  /** Its path, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is passed over, and why. */
export interface LostEntry {
  readonly lost: string;
  readonly reason: string;
}

const FILES = new Set(['File', 'OldFile', 'ContiguousFile']);

/** The files in a tape archive, in its order, few of which are held in memory at once. Throws a `UserError` where it breaks off or is damaged, after what came before. */
export async function* tarEntries(source: ByteSource): AsyncGenerator<TarEntry | LostEntry> {
  const read: (TarEntry | LostEntry)[] = [];
  let isDamaged = false;
  const parser = new Parser({
    // The parser looks for the next header that is whole; what comes before the damage is sure.
    onReadEntry: (entry) => (isDamaged ? entry.resume() : readEntry(entry, (one) => read.push(one))),
    onwarn: () => {
      isDamaged = true;
    },
  });
  parser.on('error', () => {
    isDamaged = true;
  });
  for await (const chunk of source) {
    parser.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    yield* read.splice(0);
    if (isDamaged) break;
  }
  if (!isDamaged) parser.end();
  yield* read.splice(0);
  if (isDamaged) throw new UserError(message('tar.damaged'));
}

function readEntry(entry: ReadEntry, add: (read: TarEntry | LostEntry) => void): void {
  const name = entry.path.replace(/^(?:\.\/)+/, '');
  const isTooLarge = entry.size > MAX_PART_BYTES;
  if (!FILES.has(entry.type) || isTooLarge) {
    if (isTooLarge) add({ lost: name, reason: `It has more than ${MAX_PART_BYTES / 1e6} MB.` });
    entry.resume();
    return;
  }
  // Put in place as they come: a large file is never held twice. What is not written takes no memory, should the size lie.
  const bytes = Buffer.allocUnsafeSlow(entry.size);
  let length = 0;
  entry.on('data', (chunk) => {
    bytes.set(chunk, length);
    length += chunk.length;
  });
  entry.on('end', () => {
    if (length === entry.size) add({ name, bytes });
  });
}
