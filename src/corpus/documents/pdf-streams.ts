import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';

/** What the packed text, fonts and forms of a document may unpack to, together. */
const MAX_UNPACKED_BYTES = 150_000_000;
/** A stream's dictionary stands right before it. */
const DICTIONARY_BYTES = 2000;

interface PackedStream {
  readonly bytes: Uint8Array;
  /** How many times it is packed. */
  readonly layers: number;
}

/**
 * Refuses a PDF whose packed streams would unpack to more memory than a text needs: a file of one megabyte can ask for thousands.
 * Pictures don't count, they are not unpacked. Throws a `UserError` that says so.
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  let total = 0;
  for (const stream of packedStreams(bytes)) {
    total += await unpackedLength(stream, MAX_UNPACKED_BYTES - total);
    if (total >= MAX_UNPACKED_BYTES) {
      throw new UserError(message('pdf.unpacks', { n: MAX_UNPACKED_BYTES / 1e6 }));
    }
  }
}

function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6);
    const stop = end < 0 ? file.length : end;
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + 1;
    if (layers > 0 && !/\/Subtype\s*\/Image\b/.test(dictionary))
      yield { bytes: file.subarray(start, stop), layers };
    at = file.indexOf('stream', stop + 9);
  }
}

/** Counts no further than the limit. What is damaged counts as far as it can be unpacked. */
async function unpackedLength({ bytes, layers }: PackedStream, limit: number): Promise<number> {
  let length = 0;
  let stream: Readable = Readable.from([bytes]);
  const all: Readable[] = [stream];
  for (let layer = 0; layer < layers; layer++) {
    const inflate = createInflate();
    stream.on('error', () => inflate.end());
    stream = stream.pipe(inflate);
    all.push(inflate);
  }
  try {
    for await (const chunk of stream) {
      length += Buffer.isBuffer(chunk) ? chunk.length : 0;
      if (length >= limit) break;
    }
  } catch {
    // A damaged stream ends where it is damaged.
  } finally {
    for (const one of all) one.destroy();
  }
  return length;
}
