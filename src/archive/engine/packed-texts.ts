const FIRST_BYTES = 1024;

/** Texts side by side in one list of bytes, in the order in which they were added: four bytes each beside their own, and no object. */
export class PackedTexts {
  #bytes = Buffer.alloc(FIRST_BYTES);
  #ends = new Uint32Array(FIRST_BYTES / 4);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    const start = this.#endOf(this.#length - 1);
    const size = Buffer.byteLength(text);
    if (start + size > this.#bytes.length)
      this.#bytes = resized(this.#bytes, Math.max(start + size, 2 * start));
    this.#bytes.write(text, start);
    if (this.#length === this.#ends.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    this.#ends[this.#length++] = start + size;
  }

  /** Empty where there is none. */
  at(place: number): string {
    return this.#bytes.toString('utf8', this.#endOf(place - 1), this.#endOf(place));
  }

  /** Lets go of the room for further ones. */
  trim(): this {
    this.#bytes = resized(this.#bytes, this.#endOf(this.#length - 1));
    this.#ends = this.#ends.slice(0, this.#length);
    return this;
  }

  #endOf(place: number): number {
    return this.#ends[Math.min(place, this.#length - 1)] ?? 0;
  }
}

function resized(bytes: Buffer<ArrayBuffer>, size: number): Buffer<ArrayBuffer> {
  const other = Buffer.alloc(size);
  bytes.copy(other);
  return other;
}
