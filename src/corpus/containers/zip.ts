import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { FileBytes } from '../file-bytes.ts';
import { hasBytes } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { MAX_PART_BYTES, MAX_PARTS, MAX_UNPACKED_BYTES } from './limits.ts';
import { isSystemFile } from './system-files.ts';

/** A ZIP: each file in it is read as if it lay in the folder. */
export const zip: Format = {
  name: 'ZIP',
  endings: ['.zip'],
  mostBytes: 250 * MB,
  recognise: (start) => hasBytes(start, 'PK\x03\x04') || hasBytes(start, 'PK\x05\x06'),
  open: { unpack: unzip },
};

async function* unzip(file: FileBytes): AsyncGenerator<Unpacked> {
  const { openZip } = await import('./zip-entries.ts');
  let unpacked = 0;
  let parts = 0;
  try {
    for await (const entry of openZip(file)) {
      if (isSystemFile(entry.name)) continue;
      if (++parts > MAX_PARTS) throw new UserError(message('file.many', { n: MAX_PARTS }));
      try {
        const content = await entry.content(Math.min(MAX_PART_BYTES, MAX_UNPACKED_BYTES - unpacked));
        unpacked += content.length;
        yield { part: { name: entry.name, bytes: content } };
      } catch (error) {
        if (unpacked + MAX_PART_BYTES > MAX_UNPACKED_BYTES) throw error;
        yield { lost: entry.name, reason: error instanceof Error ? error.message : String(error) };
      }
    }
  } catch (error) {
    // Without the table at its end, what stands whole before that is read.
    if (parts === 0) yield* salvage(file);
    throw error;
  }
}

async function* salvage(file: FileBytes): AsyncGenerator<Unpacked> {
  const { salvageZip } = await import('./salvage-zip.ts');
  let unpacked = 0;
  for await (const part of salvageZip(file)) {
    unpacked += part.bytes.length;
    if (unpacked > MAX_UNPACKED_BYTES) return;
    if (!isSystemFile(part.name)) yield { part };
  }
}
