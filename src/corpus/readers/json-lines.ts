import { decodeText } from '../decode.ts';
import type { FoundDraft } from '../draft.ts';
import { type FileBytes, wholeOf } from '../file-bytes.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { type FoundRecord, findRecords } from '../records/find-records.ts';
import { draftsOf, type RecordBatch } from '../records/read-records.ts';
import type { RefusedRecord } from '../records/refused-records.ts';

/** Lines are read together up to so many bytes. */
const BATCH_BYTES = 4_000_000;
const NEWLINE = 10;

/** Lines of a file. */
interface LineBatch {
  readonly bytes: Buffer;
  /** The number of the first, from 1. */
  readonly first: number;
}

/** Reads one article object a line; a line that is none costs that line. */
export async function* readJsonLines(
  content: FileBytes,
  _file: string,
  rule: MappingRule | null = null,
  batchBytes = BATCH_BYTES,
): AsyncGenerator<FoundDraft> {
  const batches = async function* (): AsyncGenerator<RecordBatch> {
    for await (const { bytes, first } of lineBatches(content, batchBytes))
      yield recordsInLines((await decodeText(bytes)).replace(/^\ufeff/, ''), first, rule);
  };
  yield* draftsOf({ batches, unit: 'Line', rule });
}

/** The lines of a file, some at a time; all at once in UTF-16, where the sign that ends a line is part of others. */
async function* lineBatches(content: FileBytes, batchBytes: number): AsyncGenerator<LineBatch> {
  const mark = await content.slice(0, Math.min(2, content.size));
  if (mark[0] === 0xff || mark[0] === 0xfe) {
    yield { bytes: await wholeOf(content), first: 1 };
    return;
  }
  let held: Buffer[] = [];
  let length = 0;
  let first = 1;
  for await (const piece of content.pieces()) {
    held.push(piece);
    length += piece.length;
    const end = length < batchBytes ? -1 : piece.lastIndexOf(NEWLINE);
    if (end < 0) continue;
    const bytes = Buffer.concat(held).subarray(0, length - piece.length + end + 1);
    yield { bytes, first };
    first += linesIn(bytes);
    held = [piece.subarray(end + 1)];
    length = piece.length - end - 1;
  }
  if (length > 0) yield { bytes: Buffer.concat(held), first };
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** The records in lines of JSON, the first of which has the number `first`; a line that is none is told of. */
export function recordsInLines(text: string, first: number, rule: MappingRule | null): RecordBatch {
  const problems: string[] = [];
  const articles: FoundRecord[] = [];
  const refused: RefusedRecord[] = [];
  let unpublished = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = index + first;
    try {
      const value: unknown = JSON.parse(line);
      const found = findRecords(value, rule);
      articles.push(...found.articles.map((one) => ({ ...one, place })));
      refused.push(...found.others.map(({ record }) => ({ record, place })));
      unpublished += found.unpublished;
      if (!(typeof value === 'object' && value !== null) || found.strays > 0)
        problems.push(`Line ${place} is not an article: it is no object with keys and values.`);
    } catch (error) {
      problems.push(whyBroken(line, place, error));
    }
  }
  return { articles, refused, strays: 0, unpublished, problems };
}

/** What is wrong with a line that is no JSON. A program that was stopped, or a copy that was, leaves one that breaks off. */
function whyBroken(line: string, place: number, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  const at = Number(/at position (\d+)/.exec(why)?.[1] ?? Number.NaN);
  const breaksOff =
    /^\s*[[{]/.test(line) && (/^Unterminated|end of JSON input/.test(why) || at >= line.trimEnd().length);
  return breaksOff
    ? `Line ${place} breaks off in its middle, and was left out. If the file was cut off there, save or download it again.`
    : `Line ${place} is not valid JSON: ${why}`;
}
