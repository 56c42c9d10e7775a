import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { collectBytes } from './collect-bytes.ts';
import { MAX_PART_BYTES } from './limits.ts';
import { headersOf } from './warc-records.ts';

/** What a server sent: its status, the kind of content as declared, and the content, unpacked. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads an answer as it went over the line (RFC 9112). Throws a `UserError` where it is none, or unpacks to too much. */
export async function answerBody(block: Uint8Array): Promise<HttpAnswer> {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const head = buffer.indexOf('\r\n\r\n');
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(buffer.toString('latin1', 0, 64))?.[1];
  if (head < 0 || !status) throw new UserError(message('warc.noAnswer'));
  const headers = headersOf(buffer.toString('latin1', 0, head));
  const sent = buffer.subarray(head + 4);
  const whole = headers.get('transfer-encoding')?.toLowerCase() === 'chunked' ? joinChunks(sent) : sent;
  const encoding = headers.get('content-encoding')?.toLowerCase() ?? '';
  return {
    status: Number(status),
    type: headers.get('content-type') ?? '',
    body: await decode(whole, encoding),
  };
}

/** Crawlers keep the chunks as they came, or join them and keep the header that tells of them. */
function joinChunks(sent: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const line = sent.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})(?:\s*;.*)?$/i.exec(
      sent.toString('latin1', at, Math.max(at, Math.min(line, at + 200))),
    )?.[1];
    if (line < 0 || size === undefined) return chunks.length === 0 ? sent : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(sent.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

/** The content unpacked; as it is where it was unpacked already, in spite of the header. */
async function decode(content: Buffer, encoding: string): Promise<Uint8Array> {
  const decoder = DECODERS[encoding as keyof typeof DECODERS];
  if (!decoder) return content;
  try {
    return await collectBytes(Readable.from([content]).pipe(decoder()), MAX_PART_BYTES);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return content;
  }
}
