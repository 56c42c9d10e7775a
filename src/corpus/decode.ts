import { mendControlBytes, mendTwiceEncoded } from './mend-twice-encoded.ts';

/** Below this share of the bytes that tell scripts a guess at UTF-16 without a mark is not worth making. */
const MIN_SCRIPT_BYTES = 0.4;
const SAMPLE_BYTES = 64 * 1024;

/**
 * Decodes text by, in this order: a byte order mark, UTF-8 that proves itself (valid, with letters beyond ASCII), the
 * declared encoding, bytes of scripts in every other place (UTF-16), and the likeliest encoding by its letters. Never throws; what
 * is no text at all comes out as noise that `looksBinary` recognises. A byte order mark is taken off, and letters are mended, unless `keepMark`.
 */
export async function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
  keepMark = false,
): Promise<string> {
  const text = await decodeBytes(bytes, declared, keepMark);
  // What must stay as it is, sign by sign, keeps its mark, too.
  return keepMark ? text : mendLetters(text);
}

/** Decoded text as it was meant: what was encoded twice, and what was windows-1252 and taken for Latin-1. */
export function mendLetters(text: string): string {
  return mendControlBytes(mendTwiceEncoded(text));
}

async function decodeBytes(bytes: Uint8Array, declared: string | null, keepMark: boolean): Promise<string> {
  const marked = byteOrderMark(bytes);
  const other = declared && !/^utf-?(?:8|16|32)/i.test(declared) ? declared : null;
  const wide = wideEncoding(bytes);
  const utf8 = strictUtf8(bytes, keepMark);
  const ascii = bytes.every((byte) => byte < 0x80);
  const certain = marked === null ? !ascii || (other === null && wide === null) : marked === 'utf-8';
  if (utf8 !== null && certain) return utf8;
  // Nearly all text is UTF-8: what knows the other encodings is loaded for them alone.
  const { decodeOther } = await import('./decode-other.ts');
  return decodeOther(bytes, marked ? [marked] : [other, wide, utf8 === null ? null : 'utf-8'], keepMark);
}

/** True where so many characters are control characters or could not be decoded that this is no text. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd > 2 && odd / sample.length > 0.02;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array, keepMark: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every other byte is one that stands in no text of single bytes, but says which script a letter is of. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const counts = [0, 0];
  sample.forEach((byte, index) => {
    if (isScriptByte(byte)) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  const half = sample.length / 2;
  if (odd / half > MIN_SCRIPT_BYTES && even < odd / 10) return 'utf-16le';
  if (even / half > MIN_SCRIPT_BYTES && odd < even / 10) return 'utf-16be';
  return null;
}

/** The higher byte of Latin letters (0), Greek (3), Cyrillic (4), Hebrew (5), Arabic (6), Thai (0e) and others; tabs and line ends left out. */
function isScriptByte(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x11);
}
