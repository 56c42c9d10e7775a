import type { WordScanner } from './scan-words.ts';
import { withRoom } from './with-room.ts';

/** A power of two; doubled whenever half of them are taken. */
const MIN_SLOTS = 1024;
const CHARACTERS_A_SLOT = 4;
const MAX_REMEMBERED = 131_072;

/**
 * What follows from a word alone, worked out once a word: articles are made of few different words. A word is compared where it stands in the text, so that a known one
 * costs no string: several times as fast as a `Map`. Begins anew when it is full; nobody can tell, since the value must follow from the word alone.
 */
export class WordTable<Value extends string | object> {
  readonly #read: (word: string) => Value;
  readonly #most: number;
  readonly #values: Value[] = [];
  /** For each slot the number of its word, from 1; 0 where it is free. A word stands in the first free slot from its hash on. */
  #slots = new Uint32Array(MIN_SLOTS);
  #hashes = new Int32Array(MIN_SLOTS);
  /** Where the characters of each word end; they begin where those of the one before end. */
  #ends = new Uint32Array(MIN_SLOTS);
  #characters = new Uint16Array(MIN_SLOTS * CHARACTERS_A_SLOT);

  /** `most`: after how many words it begins anew. */
  constructor(read: (word: string) => Value, most = MAX_REMEMBERED) {
    this.#read = read;
    this.#most = most;
  }

  /** The value of the word that a scanner stands at. */
  at(scan: WordScanner): Value {
    const { text, start, end, hash } = scan;
    const slots = this.#slots;
    let slot = firstSlot(hash, slots.length);
    for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
      if (this.#hashes[place] === hash && this.#isSame(place, text, start, end)) {
        const value = this.#values[place - 1];
        if (value !== undefined) return value;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return this.#add(scan, slot);
  }

  #isSame(place: number, text: string, start: number, end: number): boolean {
    const from = this.#ends[place - 1] ?? 0;
    if ((this.#ends[place] ?? 0) - from !== end - start) return false;
    const characters = this.#characters;
    for (let i = start; i < end; i++) if (characters[from + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(scan: WordScanner, slot: number): Value {
    const value = this.#read(scan.word);
    if (this.#values.length === this.#most) this.#clear();
    else this.#slots[slot] = this.#keep(scan, value);
    if (this.#values.length * 2 >= this.#slots.length) this.#grow();
    return value;
  }

  /** Keeps a word; returns its number. */
  #keep({ text, start, end, hash }: WordScanner, value: Value): number {
    const place = this.#values.push(value);
    const from = this.#ends[place - 1] ?? 0;
    const to = from + end - start;
    this.#characters = withRoom(this.#characters, to, (length) => new Uint16Array(length));
    for (let i = start; i < end; i++) this.#characters[from + i - start] = text.charCodeAt(i);
    this.#ends[place] = to;
    this.#hashes[place] = hash;
    return place;
  }

  #clear(): void {
    this.#values.length = 0;
    this.#slots.fill(0);
  }

  #grow(): void {
    const size = 2 * this.#slots.length;
    const [slots, hashes, ends] = [new Uint32Array(size), new Int32Array(size), new Uint32Array(size)];
    hashes.set(this.#hashes);
    ends.set(this.#ends);
    for (let place = 1; place <= this.#values.length; place++) {
      let slot = firstSlot(hashes[place] ?? 0, size);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place;
    }
    [this.#slots, this.#hashes, this.#ends] = [slots, hashes, ends];
  }
}

/** The upper bits of a hash tell as much as the lower ones. */
function firstSlot(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
