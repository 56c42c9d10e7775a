import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { hasBytes } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import type { ByteSource } from './held-bytes.ts';
import { MAX_PARTS } from './limits.ts';
import { isSystemFile } from './system-files.ts';
import { tarEntries } from './tar-entries.ts';

/** A tape archive, `pages.tar`, and inside of gzip `pages.tar.gz`: each file in it is read as if it lay in the folder. */
export const tar: Format = {
  name: 'tar',
  endings: ['.tar'],
  mostBytes: 250 * MB,
  recognise: (start) => hasBytes(start, 'ustar', 257),
  open: { unpack: (content) => openTar(content.pieces()) },
};

/** The files in an archive, of which one alone is held in memory. */
export async function* openTar(source: ByteSource): AsyncGenerator<Unpacked> {
  let parts = 0;
  for await (const entry of tarEntries(source)) {
    const name = 'lost' in entry ? entry.lost : entry.name;
    if (isSystemFile(name)) continue;
    if (++parts > MAX_PARTS) throw new UserError(message('file.many', { n: MAX_PARTS }));
    yield 'lost' in entry ? entry : { part: entry };
  }
}
