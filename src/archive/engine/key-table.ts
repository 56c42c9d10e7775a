import { KEY_DIGITS } from './layout.ts';

const WORDS = KEY_DIGITS / 8;

/** Articles' keys by their places and their places by their keys: some 24 bytes each. Keys are hashes, so their first digits spread evenly. */
export class KeyTable {
  readonly #words: Uint32Array;
  /** Open addressing; a place with 1 added, 0 for none. */
  readonly #slots: Uint32Array;

  constructor(keys: readonly string[]) {
    this.#words = new Uint32Array(WORDS * keys.length);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * keys.length + 1)));
    for (const [place, key] of keys.entries()) {
      for (let word = 0; word < WORDS; word++) this.#words[WORDS * place + word] = wordOf(key, word);
      this.#slots[this.#slotOf(key)] = place + 1;
    }
  }

  at(place: number): string {
    const words = this.#words.subarray(WORDS * place, WORDS * (place + 1));
    return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  /** Undefined for a key that is not there. */
  placeOf(key: string): number | undefined {
    const found = this.#slots[this.#slotOf(key)] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  /** Where the key is, or would be. */
  #slotOf(key: string): number {
    const first = wordOf(key, 0);
    const second = wordOf(key, 1);
    let slot = first % this.#slots.length;
    for (let found = this.#slots[slot]; found; found = this.#slots[slot]) {
      const at = WORDS * (found - 1);
      if (this.#words[at] === first && this.#words[at + 1] === second) break; // 64 bits tell any two apart
      slot = (slot + 1) % this.#slots.length;
    }
    return slot;
  }
}

function wordOf(key: string, word: number): number {
  return Number.parseInt(key.slice(8 * word, 8 * word + 8), 16);
}
