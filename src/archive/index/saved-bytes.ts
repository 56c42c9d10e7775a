export const PIECE_BYTES = 1 << 20;
const LINE_FEED = 10;

/** Bytes in pieces, cut anywhere. */
export type BytePieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Numbers as they lie in memory, in pieces of about 1 MB (little-endian, as on every machine that Node supports). */
export function* inPieces(array: Uint32Array | Uint16Array | Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < array.byteLength; at += PIECE_BYTES) {
    yield new Uint8Array(array.buffer, array.byteOffset + at, Math.min(PIECE_BYTES, array.byteLength - at));
  }
}

/** Hands out a stream of bytes in the portions that a reader wants. */
export class SavedBytes {
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

  /** The next line of UTF-8, without its line feed; `most`: how many bytes it may have. Throws where it has more. */
  async line(most = Number.POSITIVE_INFINITY): Promise<string> {
    const parts: Uint8Array[] = [];
    for (let length = 0; ; ) {
      if (this.#piece.length === 0) await this.#next();
      const end = this.#piece.indexOf(LINE_FEED);
      const part = this.#piece.subarray(0, end < 0 ? this.#piece.length : end);
      this.#piece = this.#piece.subarray(end < 0 ? part.length : end + 1);
      length += part.length;
      if (length > most) throw new Error('the saved index has no header');
      parts.push(part);
      if (end >= 0) return Buffer.concat(parts).toString('utf8');
    }
  }

  /** So many bytes as lines of UTF-8, each of which ends in a line feed. */
  async lines(bytes: number): Promise<string[]> {
    const lines: string[] = [];
    const decoder = new TextDecoder();
    let rest = '';
    for (let left = bytes; left > 0; ) {
      const piece = new Uint8Array(Math.min(left, PIECE_BYTES / 8));
      await this.fill(piece);
      left -= piece.length;
      const whole = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) lines.push(line);
    }
    return lines;
  }

  async #next(): Promise<void> {
    const { value, done } = await this.#bytes.next();
    if (done) throw new Error('the saved index ends early');
    this.#piece = value;
  }
}
