import type { Segment } from './segment.ts';

const FORMAT = 1;
const PIECE_BYTES = 1 << 20;
const TERMS_A_PIECE = 8192;

/** Bytes in pieces, cut anywhere. */
export type BytePieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

interface Header {
  readonly format: number;
  readonly termBytes: number;
  readonly terms: number;
  readonly postings: number;
  readonly documents: number;
}

/**
 * A segment as bytes, in pieces of about 1 MB: a line of JSON with the sizes, the terms (one a line), then the arrays as they
 * lie in memory (little-endian, as on every machine that Node supports).
 */
export function* encodeSegment(segment: Segment): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const words: Uint8Array[] = [];
  for (let at = 0; at < segment.terms.length; at += TERMS_A_PIECE) {
    words.push(encoder.encode(`${segment.terms.slice(at, at + TERMS_A_PIECE).join('\n')}\n`));
  }
  const header: Header = {
    format: FORMAT,
    termBytes: words.reduce((sum, piece) => sum + piece.length, 0),
    terms: segment.terms.length,
    postings: segment.docs.length,
    documents: segment.textLengths.length,
  };
  yield encoder.encode(`${JSON.stringify(header)}\n`);
  yield* words;
  const { starts, docs, counts, textLengths, headingLengths } = segment;
  for (const array of [starts, docs, counts, textLengths, headingLengths]) yield* pieces(array);
}

function* pieces(array: Uint32Array | Uint16Array | Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < array.byteLength; at += PIECE_BYTES) {
    yield new Uint8Array(array.buffer, array.byteOffset + at, Math.min(PIECE_BYTES, array.byteLength - at));
  }
}

/** Reads what `encodeSegment` wrote, cut into pieces in any way. Throws where it is another format, or ends early. */
export async function decodeSegment(bytes: BytePieces): Promise<Segment> {
  const source = new ByteSource(bytes);
  const header = parseHeader(await source.line());
  const terms: string[] = [];
  let left = header.termBytes;
  let rest = '';
  const decoder = new TextDecoder();
  while (left > 0) {
    const piece = new Uint8Array(Math.min(left, PIECE_BYTES / 8));
    await source.fill(piece);
    left -= piece.length;
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) terms.push(line);
  }
  if (terms.length !== header.terms)
    throw new Error('the saved index does not hold the terms that it announces');
  const segment: Segment = {
    terms,
    starts: new Uint32Array(header.terms + 1),
    docs: new Uint32Array(header.postings),
    counts: new Uint8Array(header.postings),
    textLengths: new Uint16Array(header.documents),
    headingLengths: new Uint8Array(header.documents),
  };
  const { starts, docs, counts, textLengths, headingLengths } = segment;
  for (const array of [starts, docs, counts, textLengths, headingLengths]) {
    await source.fill(new Uint8Array(array.buffer));
  }
  return segment;
}

function parseHeader(line: string): Header {
  const header: unknown = JSON.parse(line);
  const isHeader =
    typeof header === 'object' &&
    header !== null &&
    ['format', 'termBytes', 'terms', 'postings', 'documents'].every((key) =>
      Number.isSafeInteger(Reflect.get(header, key)),
    );
  if (!isHeader) throw new Error('the saved index has no header');
  const known = header as Header;
  if (known.format !== FORMAT) throw new Error(`the saved index has format ${known.format}, not ${FORMAT}`);
  return known;
}

/** Hands out a stream of bytes in the portions that a reader wants. */
class ByteSource {
  readonly #bytes: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(bytes: BytePieces) {
    this.#bytes = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  }

  async fill(target: Uint8Array): Promise<void> {
    let filled = 0;
    while (filled < target.length) {
      if (this.#piece.length === 0) await this.#next();
      const portion = this.#piece.subarray(0, target.length - filled);
      target.set(portion, filled);
      filled += portion.length;
      this.#piece = this.#piece.subarray(portion.length);
    }
  }

  async line(): Promise<string> {
    const bytes: number[] = [];
    const one = new Uint8Array(1);
    for (;;) {
      await this.fill(one);
      if (one[0] === 10) return new TextDecoder().decode(Uint8Array.from(bytes));
      if (bytes.length > 1000) throw new Error('the saved index has no header');
      bytes.push(one[0] ?? 0);
    }
  }

  async #next(): Promise<void> {
    const { value, done } = await this.#bytes.next();
    if (done) throw new Error('the saved index ends early');
    this.#piece = value;
  }
}
