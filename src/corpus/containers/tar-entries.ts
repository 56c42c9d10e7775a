import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type ByteSource, HeldBytes } from './held-bytes.ts';
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

const BLOCK_BYTES = 512;
/** A longer path is no path. */
const MAX_NAME_BYTES = 64 * 1024;

/**
 * The files in a tape archive (POSIX.1-2001 "ustar" with pax headers, and GNU's long names), in its order, of which one alone is held
 * in memory. Throws a `UserError` where it breaks off or is damaged.
 */
export async function* tarEntries(source: ByteSource): AsyncGenerator<TarEntry | LostEntry> {
  const bytes = new HeldBytes(source);
  let longName: string | null = null;
  for (;;) {
    await bytes.fill(BLOCK_BYTES);
    const header = bytes.held.subarray(0, BLOCK_BYTES);
    // Two blocks of zeros end an archive; some leave them out.
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    if (header.length < BLOCK_BYTES || !hasSum(header)) throw new UserError(message('tar.damaged'));
    bytes.drop(BLOCK_BYTES);
    const size = sizeIn(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const padded = Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
    const isName = type === 'L' || type === 'x';
    const isFile = type === '0' || type === '\0';
    if (isName ? size <= MAX_NAME_BYTES : isFile && size <= MAX_PART_BYTES) {
      await bytes.fill(padded);
      if (bytes.held.length < size) throw new UserError(message('tar.damaged'));
      const content = bytes.held.subarray(0, size);
      if (isName) longName = type === 'L' ? textIn(content) : (pathIn(content.toString('utf8')) ?? longName);
      else yield { name: longName ?? nameIn(header), bytes: content };
      bytes.drop(padded);
    } else {
      if (isFile)
        yield { lost: longName ?? nameIn(header), reason: `It has more than ${MAX_PART_BYTES / 1e6} MB.` };
      await bytes.skip(padded);
    }
    if (!isName) longName = null;
  }
}

function nameIn(header: Buffer): string {
  const prefix =
    header.toString('latin1', 257, 262) === 'ustar' && header[263] !== 0x20
      ? textIn(header.subarray(345, 500))
      : '';
  const name = textIn(header.subarray(0, 100));
  return (prefix ? `${prefix}/${name}` : name).replace(/^(?:\.\/)+/, '');
}

/** The path among pax records: `27 path=a/long/name.html`, a line each, led by its length. */
function pathIn(records: string): string | null {
  return /(?:^|\n)\d{1,6} path=([^\n]{1,60000})/.exec(records)?.[1]?.replace(/^(?:\.\/)+/, '') ?? null;
}

function textIn(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/** In octal digits; sizes of more than eight gigabytes are written otherwise, and are too large anyway. */
function sizeIn(header: Buffer): number {
  const digits = textIn(header.subarray(124, 136)).trim();
  return /^[0-7]{1,12}$/.test(digits)
    ? Number.parseInt(digits, 8)
    : digits === ''
      ? 0
      : Number.MAX_SAFE_INTEGER;
}

/** Whether the header's bytes add up to what it says, its own sum counted as spaces. */
function hasSum(header: Buffer): boolean {
  const said = Number.parseInt(textIn(header.subarray(148, 156)).trim(), 8);
  const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return said === sum;
}
