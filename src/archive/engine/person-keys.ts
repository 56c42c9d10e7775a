import { bisect } from '../../text/bisect.ts';
import { withRoom } from '../../text/with-room.ts';

/** Places that fit beside a hash in a whole number of 53 bits. */
const MAX_PEOPLE = 2 ** 21;
const FIRST = 1024;

/** Who is under a key that a typed name can meet them by, in eight bytes a key: its hash and a person's place. Two keys may share a hash. */
export class PersonKeyTable {
  /** `hash * MAX_PEOPLE + place`: whole numbers below 2⁵³. */
  #entries = new Float64Array(FIRST);
  #length = 0;

  add(key: string, place: number): void {
    if (place >= MAX_PEOPLE) return; // those with fewest quotes can't be found by name then
    this.#entries = withRoom(this.#entries, this.#length + 1, (length) => new Float64Array(length));
    this.#entries[this.#length++] = hashOf(key) * MAX_PEOPLE + place;
  }

  /** To be called when all were added. */
  finish(): this {
    this.#entries = this.#entries.slice(0, this.#length).sort();
    return this;
  }

  /** The places of those who may be under a key, ascending. */
  placesUnder(key: string): number[] {
    const first = hashOf(key) * MAX_PEOPLE;
    const places: number[] = [];
    const from = bisect(0, this.#length, (at) => (this.#entries[at] ?? 0) >= first);
    for (let at = from; at < this.#length && (this.#entries[at] ?? 0) < first + MAX_PEOPLE; at++)
      places.push((this.#entries[at] ?? 0) - first);
    return places;
  }
}

/** 32 bits (FNV-1a over UTF-16 units, by Fowler, Noll and Vo). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
