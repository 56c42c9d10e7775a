import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { contentOf } from '../file-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';
import { openZip } from './zip-entries.ts';

/** The files in a ZIP whose names are wanted, by name: the parts of a document. Throws a `UserError` where one is damaged. */
export async function zipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left = MAX_PART_BYTES;
  for await (const { name, content } of openZip(contentOf(bytes))) {
    if (!isWanted(name)) continue;
    const part = await content(left);
    left -= part.length;
    parts.set(name, part);
  }
  if (parts.size === 0) throw new UserError(message('file.partsMissing'));
  return parts;
}
