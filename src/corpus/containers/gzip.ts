import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { hasBytes } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { collectBytes } from './collect-bytes.ts';
import { MOST_PART_BYTES } from './limits.ts';

/** One packed file: `page.html.gz`. */
export const gzip: Format = {
  ...{ name: 'gzip', endings: ['.gz'], mostBytes: 250 * MB },
  recognise: (start) => hasBytes(start, '\x1f\x8b\x08'),
  open: { unpack: gunzip },
};

async function* gunzip(bytes: Uint8Array, file: string): AsyncGenerator<Unpacked> {
  const name = file.replace(/^.*\//, '').replace(/\.gz$/i, '');
  let whole = true;
  const packed = Readable.from(chunksOf(bytes)).pipe(createGunzip());
  const content = await collectBytes(packed, MOST_PART_BYTES, () => {
    whole = false;
  });
  if (content.length > 0) yield { part: { name, bytes: content } };
  if (!whole) {
    yield {
      lost: `the rest of ${name}`,
      reason: 'It is damaged or cut off. Copy or download it again.',
    };
  }
}

const CHUNK_BYTES = 1 << 16;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
