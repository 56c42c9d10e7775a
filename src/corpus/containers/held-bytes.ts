/** Bytes as they come. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const STEP_BYTES = 64 * 1024;

/** The bytes that were taken from a source and not dropped yet. */
export class HeldBytes {
  held: Buffer = Buffer.alloc(0);
  readonly #source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #ended = false;

  constructor(source: ByteSource) {
    this.#source =
      Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** Takes bytes until so many are held, or there are no more. */
  async fill(length: number): Promise<void> {
    const chunks: Uint8Array[] = [this.held];
    let size = this.held.length;
    while (size < length && !this.#ended) {
      const { done, value } = await this.#source.next();
      if (done) this.#ended = true;
      else {
        chunks.push(value);
        size += value.length;
      }
    }
    if (chunks.length > 1) this.held = Buffer.concat(chunks, size);
  }

  /** Drops what stands before a text; false where it does not come any more. */
  async moveTo(text: string): Promise<boolean> {
    for (;;) {
      const at = this.held.indexOf(text);
      this.drop(at >= 0 ? at : Math.max(0, this.held.length - text.length));
      if (at >= 0) return true;
      const before = this.held.length;
      await this.fill(before + STEP_BYTES);
      if (this.held.length === before) return false;
    }
  }

  drop(length: number): void {
    this.held = this.held.subarray(length);
  }
}
