import { withRoom } from '../../text/with-room.ts';

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
    this.#bytes = withRoom(this.#bytes, start + size, (length) => Buffer.alloc(length));
    this.#bytes.write(text, start);
    this.#ends = withRoom(this.#ends, this.#length + 1, (length) => new Uint32Array(length));
    this.#ends[this.#length++] = start + size;
  }

  /** Empty where there is none. */
  at(place: number): string {
    return this.#bytes.toString('utf8', this.#endOf(place - 1), this.#endOf(place));
  }

  /** Lets go of the room for further ones. */
  trim(): this {
    this.#bytes = Buffer.from(this.#bytes.subarray(0, this.#endOf(this.#length - 1)));
    this.#ends = this.#ends.slice(0, this.#length);
    return this;
  }

  #endOf(place: number): number {
    return this.#ends[Math.min(place, this.#length - 1)] ?? 0;
  }
}
