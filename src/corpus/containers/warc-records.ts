import { type ByteSource, HeldBytes } from './held-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';

/** A record of a WARC file: its headers, by names in lower case, and its block. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

export interface LostRecord {
  /** The address that it is of, where its headers say. */
  readonly lost: string;
  readonly reason: string;
}

const RECORD = 'WARC/1';
const MAX_HEADER_BYTES = 64 * 1024;
const HEADER_END = '\r\n\r\n';
const DAMAGED = 'It is damaged or cut off. Copy or download the file again.';
const LARGE = `It has more than ${MAX_PART_BYTES / 1e6} MB.`;

/**
 * The records of a WARC file, in its order, of which one alone is held in memory. Where a record's length lies, the next record is
 * looked for by its first words, and the one concerned is lost.
 */
export async function* warcRecords(source: ByteSource): AsyncGenerator<WarcRecord | LostRecord> {
  const bytes = new HeldBytes(source);
  while (await bytes.moveTo(RECORD)) {
    await bytes.fill(MAX_HEADER_BYTES);
    const head = bytes.held.subarray(0, MAX_HEADER_BYTES).indexOf(HEADER_END);
    const headers = headersOf(bytes.held.toString('utf8', 0, Math.max(head, 0)));
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const start = head + HEADER_END.length;
    const isLarge = length > MAX_PART_BYTES;
    const known = head >= 0 && Number.isInteger(length) && length >= 0 && !isLarge;
    if (known) await bytes.fill(start + length + HEADER_END.length);
    const end =
      known && /^\s*(?:WARC|$)/.test(bytes.held.toString('latin1', start + length, start + length + 8));
    if (end && bytes.held.length >= start + length) {
      yield { headers, block: bytes.held.subarray(start, start + length) };
      bytes.drop(start + length);
    } else {
      yield { lost: headers.get('warc-target-uri') ?? 'a record', reason: isLarge ? LARGE : DAMAGED };
      bytes.drop(RECORD.length);
    }
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
