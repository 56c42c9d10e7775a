/** A record of a WARC file: its headers, by names in lower case, and its block. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

const RECORD = 'WARC/1';
const MOST_HEADER_BYTES = 64 * 1024;
const DAMAGED = 'It is damaged or cut off. Copy or download the file again.';

/**
 * The records of a WARC file, in its order. Where a record's length lies, the next record is looked for by its first words, and
 * the one concerned is lost.
 */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord | { lost: string; reason: string }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf(RECORD);
  while (at >= 0) {
    const head = buffer.subarray(at, at + MOST_HEADER_BYTES).indexOf('\r\n\r\n');
    const headers = headersOf(buffer.toString('utf8', at, at + Math.max(head, 0)));
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const start = at + head + 4;
    const end = start + length;
    const fits = head >= 0 && Number.isInteger(length) && length >= 0 && end <= buffer.length;
    const next = buffer.indexOf(RECORD, fits ? end : at + RECORD.length);
    const between = fits
      ? buffer.toString('latin1', end, Math.min(next < 0 ? buffer.length : next, end + 8))
      : '';
    if (fits && /^\s*$/.test(between)) yield { headers, block: buffer.subarray(start, end) };
    else yield { lost: headers.get('warc-target-uri') ?? 'a record', reason: DAMAGED };
    at = next;
  }
}

/** Headers as `Name: value`, a line each; a line that is indented goes on. */
export function headersOf(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
