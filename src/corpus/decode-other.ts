import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const SAMPLE_BYTES = 64 * 1024;
const MIN_CONFIDENCE = 10;

/** Decodes text by the first of the named encodings that is known, else by the likeliest one by its letters. */
export function decodeOther(bytes: Uint8Array, named: readonly (string | null)[], keepMark: boolean): string {
  const known = named.find((name) => name !== null && iconv.encodingExists(name));
  // By the standard of the web, what is called ASCII is windows-1252, too.
  const encoding = known && /ascii/i.test(known) ? 'windows-1252' : (known ?? likeliestEncoding(bytes));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return iconv.decode(buffer, encoding, { stripBOM: !keepMark });
}

function likeliestEncoding(bytes: Uint8Array): string {
  const guess = analyse(bytes.subarray(0, SAMPLE_BYTES)).find(
    ({ name, confidence }) =>
      confidence >= MIN_CONFIDENCE && name !== 'UTF-8' && name !== 'ASCII' && iconv.encodingExists(name),
  );
  return guess?.name ?? 'windows-1252';
}
