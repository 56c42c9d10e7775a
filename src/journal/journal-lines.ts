import { crc32 } from 'node:zlib';
import { z } from 'zod';

/** What a journal's file holds. */
export interface JournalLines<Entry> {
  readonly entries: readonly Entry[];
  /** How many bytes from the beginning are whole lines; what is behind them was cut short. */
  readonly wholeBytes: number;
  /** Why the file can't be gone on with, as the end of a sentence; null where it can. */
  readonly problem: string | null;
}

const header = z.object({ journal: z.number().int() });

/** The first line: which form the entries have. */
export function writeHeader(version: number): Uint8Array {
  return writeLine({ journal: version });
}

/** An entry as a line: eight hexadecimal digits of CRC-32, a space, and JSON. */
export function writeLine(entry: unknown): Uint8Array {
  const json = JSON.stringify(entry);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}

/** Reads what `writeHeader` and `writeLine` wrote. A line that does not fit its checksum is damage, unless it is the last: then it was cut short. */
export function readLines<Entry>(
  bytes: Uint8Array,
  version: number,
  entry: z.ZodType<Entry>,
): JournalLines<Entry> {
  const entries: Entry[] = [];
  let wholeBytes = 0;
  let broken = 0;
  const lines = linesOf(bytes);
  for (const [at, { text, end }] of lines.entries()) {
    const value = checkedValue(text);
    if (at === 0) {
      const first = header.safeParse(value);
      if (!first.success)
        return { entries: [], wholeBytes: 0, problem: 'is damaged: its beginning can’t be read' };
      if (first.data.journal > version)
        return { entries: [], wholeBytes: 0, problem: 'was written by a newer version of this program' };
    } else {
      const read = entry.safeParse(value);
      if (read.success) entries.push(read.data);
      else if (at < lines.length - 1 || value !== undefined) broken++;
      else break;
    }
    wholeBytes = end;
  }
  if (lines.length === 0) return { entries, wholeBytes, problem: 'is damaged: it is empty' };
  return {
    entries,
    wholeBytes,
    problem: broken > 0 ? `is damaged: ${broken} of its lines can’t be read` : null,
  };
}

function linesOf(bytes: Uint8Array): { readonly text: string; readonly end: number }[] {
  const lines: { text: string; end: number }[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < buffer.length; ) {
    const found = buffer.indexOf(0x0a, start);
    const end = found < 0 ? buffer.length : found + 1;
    // Without its line break a line was cut short, whatever it says.
    lines.push({ text: found < 0 ? '' : buffer.toString('utf8', start, found), end });
    start = end;
  }
  return lines;
}

/** The JSON value of a line; undefined where it does not fit its checksum. */
function checkedValue(line: string): unknown {
  const json = line.slice(9);
  if (line.length < 10 || line.slice(0, 9) !== `${checksum(json)} `) return undefined;
  return JSON.parse(json);
}
